/**
 * Collects the clues to the newspaper of a page, each with a weight: name and CN in the masthead, datelines, file name.
 *
 * `长沙晚报讯` twice on a page without a masthead is evidence for 长沙晚报, also if it has no profile.
 */
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Profile } from '#model/content/profile.ts'
import type { Block, PageTree } from '#model/reading/tree.ts'
import type { Clue, PublicationEvidence } from '#model/record/evidence.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import { headLines } from './head-lines.ts'
import { joinSplitNames } from './join-split-names.ts'
import { linesWithRole, type PrintedLine } from './masthead-lines.ts'
import { nameAtTop } from './name-at-top.ts'
import {
  isOpenedName,
  isPaperName,
  isPeriodical,
  numberedName,
  piecesOf,
  withoutSpaces,
} from './paper-name.ts'

/** A clue to the newspaper of a page. */
export interface PublicationClue {
  /** Name of the newspaper. */
  name: string
  weight: number
  basis: Exclude<PublicationEvidence['basis'], 'assumed' | 'editor'>
  clue: Clue
}

/** A dateline with the name of the newspaper: `长沙晚报讯`. */
const datelineWithName =
  /^[【\s]*(?<name>[\p{Script=Han}]{2,6}?(?:日报|晚报|晨报|早报|时报|商报|都市报|快报|导报)|(?!据)[\p{Script=Han}]{2,8}?(?<![本通公警情汇举捷喜简预播申填海])报(?=讯))(?:[\p{Script=Han}·]{0,10}?)(?:\d{1,2}月\d{1,2}日)?(?:讯(?!员)|消息)/u
/** A byline with the name of the newspaper: `滨江日报全媒体记者`. */
const bylineWithName =
  /(?<name>[\p{Script=Han}]{2,6}?(?:日报|晚报|晨报|早报|时报|商报|都市报|快报|导报))(?:全媒体|融媒体?|首席|见习)*记者/u

/** The name before 社出版, 社主办 or the address of the publisher: `潇湘日报社出版`. */
const publisherName =
  /(?:^|[\s\u3000（(])(?<name>[\p{Script=Han}]{2,8}报)社(?:$|[\s\u3000]*(?:编辑)?(?:出版|主办|主管|地址|社址))/u

type Hint = [name: string, weight: number, says: string]

/** The hints of a masthead line at the paper of a profile: its name, its CN, otherwise website or publisher. */
function hintsAt(text: string, { name, aliases, cn, website, publisher }: Profile): Hint[] {
  const [pieces, line] = [piecesOf(text), withoutSpaces(text)]
  if ([name, ...aliases].some((each) => pieces.includes(withoutSpaces(each)))) return [[name, 20, '报头']]
  if (cn && line.includes(withoutSpaces(cn))) return [[name, 15, '刊号']]
  const hints: Hint[] = []
  if (website && line.includes(website)) hints.push([name, 1, '官方网站'])
  if (publisher && line.includes(publisher)) hints.push([name, 1, '出版者'])
  return hints
}

/** A page line names the section: `A04版 乡村周刊`, `A3 县域新闻`. */
const pageLine = /^第?(?:[A-DT]?\d{1,2}|[一二三四五六七八九十]{1,3})\s?版|^[A-DT]?\d{1,2}(?=[\s\u3000]|$)/u

/** The hints of a line of the head at a paper without a profile. */
function unknownHints(text: string, lexicon: Lexicon): Hint[] {
  const pieces = piecesOf(text)
  const paper = pieces.find((piece) => isPaperName(piece, lexicon))
  if (paper) return [[paper, 18, '报头']]
  const publisher = publisherName.exec(text)?.groups?.name
  if (publisher) return [[publisher, 3, '报社']]
  if (pageLine.test(text)) return []
  const periodical = pieces.find((piece) => isPeriodical(piece, lexicon))
  if (periodical) return [[periodical, 12, '报头']]
  const other = isOpenedName(withoutSpaces(text), lexicon) ? withoutSpaces(text) : numberedName(text, lexicon)
  return other ? [[other, 10, '报头']] : []
}

/** Clues in the masthead and page lines; names without a profile only on lines without a known one. */
function fromMasthead(lines: readonly PrintedLine[], { profiles, lexicon }: Knowledge): PublicationClue[] {
  return lines.flatMap(({ text, number }): PublicationClue[] => {
    const known = profiles.flatMap((profile) => hintsAt(text, profile))
    const hints = known.length > 0 ? known : unknownHints(text, lexicon)
    return hints.map(([name, weight, says]) => ({
      name,
      weight,
      basis: 'masthead',
      clue: { quote: text, line: number, says },
    }))
  })
}

/** The clue of a name of any form at the top of the page. */
function fromTop(tree: PageTree, lexicon: Lexicon): PublicationClue[] {
  const top = nameAtTop(tree, lexicon)
  if (!top) return []
  const clue = { quote: top.text, line: top.number, says: '报头' }
  return [{ name: top.name, weight: 8, basis: 'masthead', clue }]
}

/** Lines of the masthead and page lines, by their role or by their form, in order. */
function printedLines(tree: PageTree, lexicon: Lexicon): PrintedLine[] {
  const byRole = linesWithRole(tree, 'masthead', 'furniture')
  const known = new Set(byRole.map(({ number }) => number))
  const byForm = headLines(tree, lexicon).filter(({ number }) => !known.has(number))
  const lines = [...byRole, ...byForm].sort((a, b) => a.number - b.number)
  return joinSplitNames(lines, lexicon)
}

/** Where readers send their letters: `来稿请寄：滨江路68号滨江日报社副刊部`, `线索请告《滨江报》编辑部`. */
const ownOffice =
  /(?:来稿|来信|投稿|稿件|线索|寄)[^。]{0,30}?(?:《(?<quoted>\p{Script=Han}{2,9}报)》|(?<=[\d号路室楼：:\s])(?<plain>(?![号路室楼])\p{Script=Han}{2,6}?报)社)(?:副刊|编辑|总编|新闻|采编|记者|文艺|专刊)/u

/** The paper to whose office readers write. */
function fromOwnOffice(block: Block): PublicationClue[] {
  return block.lines.flatMap(({ text, number }): PublicationClue[] => {
    const match = /来稿|来信|投稿|稿件|线索|寄/u.test(text) ? ownOffice.exec(text) : null
    const name = match?.groups?.quoted ?? match?.groups?.plain
    if (!match || !name) return []
    return [
      { name, weight: 3, basis: 'text', clue: { quote: match[0], line: number, says: '来稿地址里的报名' } },
    ]
  })
}

const knownLead = (text: string, profiles: readonly Profile[]): string | undefined =>
  profiles.find(({ leads }) => leads.some((lead) => text.startsWith(lead)))?.name

/** The clue in the first line of a block: dateline, address of the publisher or byline. */
function fromText(block: Block, profiles: readonly Profile[]): PublicationClue[] {
  const [first] = block.lines
  const text = first?.text.trim() ?? ''
  const line = first?.number ?? 1
  const lead = datelineWithName.exec(text)
  const opening = knownLead(text, profiles) ?? lead?.groups?.name
  if (opening) {
    const quote = lead?.[0] ?? text.slice(0, opening.length + 1)
    return [{ name: opening, weight: 4, basis: 'text', clue: { quote, line, says: '电头里的报名' } }]
  }
  const isOfHead = block.data.role === 'masthead' || block.data.role === 'furniture'
  const address = !isOfHead && text.length < 80 ? publisherName.exec(text) : null
  if (address?.groups?.name)
    return [
      {
        name: address.groups.name,
        weight: 3,
        basis: 'text',
        clue: { quote: address[0].trim(), line, says: '报社' },
      },
    ]
  const byline = bylineWithName.exec(text.slice(0, 40))
  const name = byline?.groups?.name
  if (!byline || !name) return []
  return [{ name, weight: 2, basis: 'text', clue: { quote: byline[0], line, says: '署名里的报名' } }]
}

const slugIn = (path: string, slug: string): string | undefined =>
  new RegExp(`(?<![a-z])${slug}(?![a-z])`, 'iu').exec(path)?.[0]

/** Clues in the path of the file, the slug or name of a paper: `hyrb/2022-09-05.txt`, `滨江日报20220905.txt`. */
function fromFileName(path: string, profiles: readonly Profile[]): PublicationClue[] {
  return profiles.flatMap(({ slug, name }): PublicationClue[] => {
    const quote = path.includes(name) ? name : slugIn(path, slug)
    return quote ? [{ name, weight: 3, basis: 'file-name', clue: { quote, says: '文件名' } }] : []
  })
}

/** All clues of a page, in the order masthead, text, file name. */
export function publicationClues(tree: PageTree, path: string, knowledge: Knowledge): PublicationClue[] {
  const { profiles } = knowledge
  return [
    ...fromMasthead(printedLines(tree, knowledge.lexicon), knowledge),
    ...fromTop(tree, knowledge.lexicon),
    ...blocksIn(tree).flatMap((block) => fromText(block, profiles)),
    ...blocksIn(tree).flatMap(fromOwnOffice),
    ...fromFileName(path, profiles),
  ]
}

/** The first three places with 本报, which does not name the paper: `本报讯`. */
export function unnamedPaperClues(tree: PageTree): Clue[] {
  const clues = blocksIn(tree).flatMap(({ lines: [first] }) => {
    const match = /^[【■□\s]*本报(?:讯|记者|通讯员)/u.exec(first?.text ?? '')
    return match ? [{ quote: match[0].trim(), line: first?.number ?? 1, says: '只说“本报”' }] : []
  })
  return clues.slice(0, 3)
}
