/**
 * The label of every block by the gold: the line `把渠道修到田坎边` of the headline that it opens is `headline*`.
 *
 * Blocks belong to the item with whose spans they overlap most; where a text stands in two parts, the one that is longer wins.
 */
import type { Gold, GoldItem } from '#model/accuracy/gold.ts'
import type { Block } from '#model/reading/tree.ts'
import type { Span } from '#model/record/span.ts'
import { type Label, type PlainLabel, starred } from '#parse/roles/labels.ts'
import { joinLines } from '#parse/text/join-lines.ts'

const stripped = (text: string | undefined): string => (text ?? '').replace(/[\s*]+/gu, '')

/** Texts of a gold item without white space. */
interface ItemTexts {
  kind: GoldItem['kind']
  column: string
  kicker: string
  headline: string
  subheads: string[]
  dateline: string
  names: string[]
  paragraphs: string[]
  captions: string[]
  credits: string[]
}

const textsOf = (item: GoldItem): ItemTexts => ({
  kind: item.kind,
  column: stripped(item.column),
  kicker: stripped(item.kicker),
  headline: stripped(item.headline),
  subheads: item.subheads.map(stripped),
  dateline: stripped(item.dateline),
  names: item.bylines.map(({ name }) => stripped(name)),
  paragraphs: item.paragraphs.map(stripped),
  captions: item.captions.map(({ text }) => stripped(text)),
  credits: item.captions.flatMap(({ credit }) => (credit ? [stripped(credit)] : [])),
})

/** Whether most of a text stands in one of some paragraphs. */
function mostlyIn(text: string, paragraphs: readonly string[]): boolean {
  if (text.length < 8) return false
  const pieces: string[] = []
  for (let at = 0; at < text.length - 5; at += 2) pieces.push(text.slice(at, at + 6))
  return paragraphs.some((each) => pieces.filter((piece) => each.includes(piece)).length * 2 > pieces.length)
}

const isPart = (text: string, whole: string): boolean =>
  whole !== '' && text.length > 1 && whole.includes(text)

const isColumn = (text: string, { column }: ItemTexts): boolean =>
  text.length > 1 &&
  (text.replace(/^[【〔[［■●◆]+|[】〕\]］■●◆]+$/gu, '') === column || column.includes(text))

const isCaption = (text: string, { captions }: ItemTexts): boolean =>
  captions.some(
    (each) =>
      each !== '' &&
      (text.startsWith(each.slice(0, 12)) || text.includes(each) || (text.length > 4 && each.includes(text))),
  )

const isCredit = (text: string, { credits }: ItemTexts): boolean =>
  text.length < 40 && credits.some((each) => text.includes(each))

const isText = (text: string, { paragraphs }: ItemTexts): boolean =>
  paragraphs.some(
    (each) =>
      text === each ||
      (text.length > 5 && each.includes(text)) ||
      (each.length > 8 && text.includes(each.slice(0, 40))),
  ) || mostlyIn(text, paragraphs)

function titleLabel(text: string, item: ItemTexts): PlainLabel | undefined {
  if (isColumn(text, item)) return 'column'
  if (isPart(text, item.kicker)) return 'kicker'
  if (isPart(text, item.headline)) return item.kind === 'notice' ? 'notice-title' : 'headline'
  const isSubhead = item.subheads.some((each) => text === each || (text.length > 3 && each.includes(text)))
  return isSubhead ? 'subhead' : undefined
}

function pictureLabel(text: string, item: ItemTexts): PlainLabel | undefined {
  if (isCaption(text, item)) return 'caption'
  const saysPicture = /[摄图供片]/u.test(text) && !/讯|^[□■]/u.test(text)
  const inText = item.paragraphs.some((each) => each.includes(text))
  return isCredit(text, item) && saysPicture && !inText ? 'credit' : undefined
}

const isBylineOf = (text: string, { names, dateline }: ItemTexts): boolean =>
  text.length < 70 &&
  (names.some((name) => text.includes(name)) || (dateline !== '' && text.startsWith(dateline)))

const textLabels: ReadonlySet<PlainLabel> = new Set(['body', 'brief', 'notice', 'advertisement'])

function labelIn(item: ItemTexts, text: string, before: ReadonlySet<PlainLabel>): PlainLabel {
  const body: PlainLabel = item.kind === 'brief' && item.headline === '' ? 'brief' : 'body'
  const title = titleLabel(text, item)
  const hasText = [...textLabels].some((label) => before.has(label))
  if (title && !(hasText && before.has(title))) return title
  const isJump = /^[（(▶◀]*(?:下转|上接|紧接)/u.test(text) && text.length < 16
  if (isJump && !item.paragraphs.some((each) => each.includes(text))) return 'jump'
  if (item.kind === 'notice' || item.kind === 'advertisement') return item.kind
  const picture = pictureLabel(text, item)
  if (picture) return picture
  if (isText(text, item)) return body
  if (isBylineOf(text, item)) return 'byline'
  return isCredit(text, item) ? 'credit' : body
}

/** Characters of a text by which its place in a paragraph is found. */
const keyLength = 20

/** Whether a text is a later part of a paragraph rather than its beginning. */
function continuesParagraph(text: string, { paragraphs }: ItemTexts): boolean {
  const key = text.slice(0, keyLength)
  if (text.length < 2 || paragraphs.some((each) => each.startsWith(key))) return false
  const cutByline = /^[^（）]{0,12}）/u.exec(text)?.[0] ?? ''
  return (
    paragraphs.some((each) => each.includes(key)) ||
    (cutByline !== '' &&
      text.length > cutByline.length + 6 &&
      paragraphs.some((each) => each.startsWith(text.slice(cutByline.length, keyLength))))
  )
}

/** Whether a lead is cut soon after its byline: `（记者 罗文鹏）9` / `月22日，……`, or within it. */
function isCutAfter(text: string, next: string, { paragraphs }: ItemTexts): boolean {
  if (text.lastIndexOf('（') > text.lastIndexOf('）')) return next.slice(0, 12).includes('）')
  const key = next.slice(0, keyLength)
  return paragraphs.some((each) => {
    const at = each.indexOf(key)
    return at > 0 && text.endsWith(each.slice(0, at))
  })
}

const shared = ([aStart, aEnd]: Span, [bStart, bEnd]: Span): number =>
  Math.max(0, Math.min(aEnd, bEnd) - Math.max(aStart, bStart))

/** Number of the item of each block; -1 for what belongs to none. */
function ownersOf(blocks: readonly Block[], items: readonly GoldItem[]): number[] {
  return blocks.map(({ lines }) => {
    let [best, most] = [-1, 0]
    items.forEach(({ spans = [] }, index) => {
      const common = lines.reduce(
        (sum, line) => sum + spans.reduce((part, span) => part + shared(line.span, span), 0),
        0,
      )
      if (common > most) [best, most] = [index, common]
    })
    return best
  })
}

/** The label of every block by the gold; its items must have spans. */
export function goldLabels(blocks: readonly Block[], { items }: Gold): Label[] {
  const texts = items.map(textsOf)
  const owners = ownersOf(blocks, items)
  const lines = blocks.map((block) => stripped(joinLines(block.lines)))
  const found = items.map(() => new Set<PlainLabel>())
  const labelAt = (owner: number, item: ItemTexts, at: number): PlainLabel => {
    const text = lines[at] ?? ''
    const label = labelIn(item, text, found[owner] ?? new Set())
    if (label === 'byline' && isCutAfter(text, lines[at + 1] ?? '', item)) return 'body'
    return label === 'body' && owners.indexOf(owner) < at && continuesParagraph(text, item) ? 'cont' : label
  }
  return owners.map((owner, at): Label => {
    const item = texts[owner]
    if (!item) return 'furniture'
    const label = labelAt(owner, item, at)
    found[owner]?.add(label)
    return owners.indexOf(owner) === at ? starred(label) : label
  })
}
