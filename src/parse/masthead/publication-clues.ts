/**
 * Collects the clues to the newspaper of a page, each with a weight: name and CN in the masthead, datelines, file name.
 *
 * `长沙晚报讯` twice on a page without a masthead is evidence for 长沙晚报, also if it has no profile.
 */
import type { Profile } from '#model/content/profile.ts'
import type { Block, PageTree } from '#model/reading/tree.ts'
import type { Clue, PublicationEvidence } from '#model/record/evidence.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import { joinSplitNames } from './join-split-names.ts'
import { linesWithRole, type PrintedLine } from './masthead-lines.ts'

/** A clue to the newspaper of a page. */
export interface PublicationClue {
  /** Name of the newspaper. */
  name: string
  weight: number
  basis: Exclude<PublicationEvidence['basis'], 'assumed' | 'editor'>
  clue: Clue
}

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '')

/** The name of a newspaper. */
const paperName =
  /^[\p{Script=Han}]{2,8}(?:日报|晚报|晨报|早报|时报|商报|都市报|快报|导报|周报|青年报|工人报|农民报|报)$/u
/** Words that end in 报 and are no newspapers: `海报`, `上报`. */
const noPaperName =
  /(?:本|(?<!东方)今|海|情|公|(?<!交)通|简|举|汇|预|捷|喜|战|申|上|回|播|警|填|呈)报$|^(?:日|晚|晨|早)报$/u

/** Whether a text is the name of a newspaper: `株洲日报`. */
const isPaperName = (line: string): boolean => paperName.test(line) && !noPaperName.test(line)

/** A dateline with the name of the newspaper: `长沙晚报讯`. */
const datelineWithName =
  /^[【\s]*(?<name>[\p{Script=Han}]{2,6}?(?:日报|晚报|晨报|早报|时报|商报|都市报|快报|导报)|(?!据)[\p{Script=Han}]{2,8}?(?<![本通公警情汇举捷喜简预播申填海])报(?=讯))(?:[\p{Script=Han}·]{0,10}?)(?:\d{1,2}月\d{1,2}日)?(?:讯(?!员)|消息)/u
/** A byline with the name of the newspaper: `滨江日报全媒体记者`. */
const bylineWithName =
  /(?<name>[\p{Script=Han}]{2,6}?(?:日报|晚报|晨报|早报|时报|商报|都市报|快报|导报))(?:全媒体|融媒体?|首席|见习)*记者/u

/** Names of periodicals that do not end in 报: `滨江新闻`, `滨江周刊`; not of sections: `国际新闻`. */
const periodicalName =
  /^(?!(?:国际|国内|体育|本市|本地|综合|社会|经济|文化|财经|要闻|时政|民生|热点|图片|军事|科技|教育)新闻$)[\p{Script=Han}]{2,6}(?:新闻|周刊|旬刊|周末|文摘|时讯|晚刊|通讯)$/u

/** The name before 社出版, 社主办 or the address of the publisher: `潇湘日报社出版`. */
const publisherName =
  /(?:^|[\s\u3000（(])(?<name>[\p{Script=Han}]{2,8}报)社[\s\u3000]*(?:编辑)?(?:出版|主办|主管|地址|社址)/u

type Hint = [name: string, weight: number, says: string]

/** A line as a whole, and its parts: `滨江日报` of `滨江日报 2022年9月5日`. */
const piecesOf = (text: string): string[] =>
  Array.from(new Set([withoutSpaces(text), ...closeSpaced(text).split(/[\s·／/|｜【】《》]+/u)]))

/** Removes the spaces in a name on a line with other facts: `滨 江 日 报 2022年9月5日`. */
const closeSpaced = (text: string): string =>
  text.replace(
    /(?<!\p{Script=Han})(?:\p{Script=Han}[\s\u3000]+){2,9}\p{Script=Han}(?!\p{Script=Han})/gu,
    withoutSpaces,
  )

/** The name before the number of an issue, if it is not a section: `滨江铁道 2016年8月9日 总第423期`. */
const numbered = /^(?<name>\p{Script=Han}{2,10}?)[\s\u3000]+(?=.{0,60}第\s?\d{1,6}\s?[期号])/u
const sectionName = /版$|新闻$|^(?:国际|国内|本市|综合|要闻|时政|民生|副刊|理论|专题)/u

function numberedName(text: string): string | undefined {
  const name = numbered.exec(closeSpaced(text))?.groups?.name
  return name && !sectionName.test(name) ? name : undefined
}

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

/** The hints of a masthead line at a paper without a profile. */
function unknownHints(text: string): Hint[] {
  const pieces = piecesOf(text)
  const name = pieces.find(isPaperName) ?? pieces.find((piece) => periodicalName.test(piece))
  if (name) return [[name, 18, '报头']]
  const beforeNumber = numberedName(text)
  if (beforeNumber) return [[beforeNumber, 10, '期号之前']]
  const publisher = publisherName.exec(text)?.groups?.name
  return publisher ? [[publisher, 3, '报社']] : []
}

/** Clues in the masthead and page lines; names without a profile only on lines without a known one. */
function fromMasthead(lines: readonly PrintedLine[], profiles: readonly Profile[]): PublicationClue[] {
  return lines.flatMap(({ text, number }): PublicationClue[] => {
    const known = profiles.flatMap((profile) => hintsAt(text, profile))
    const hints = known.length > 0 ? known : unknownHints(text)
    return hints.map(([name, weight, says]) => ({
      name,
      weight,
      basis: 'masthead',
      clue: { quote: text, line: number, says },
    }))
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
  const address = text.length < 80 ? publisherName.exec(text) : null
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
export function publicationClues(
  tree: PageTree,
  path: string,
  profiles: readonly Profile[],
): PublicationClue[] {
  return [
    ...fromMasthead(joinSplitNames(linesWithRole(tree, 'masthead', 'furniture')), profiles),
    ...blocksIn(tree).flatMap((block) => fromText(block, profiles)),
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
