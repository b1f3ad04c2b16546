/**
 * Gathers the blocks of a page into items: an article from its column or kicker to its last line.
 *
 * A caption with its credit belongs to the article that goes on after it, or whose words it repeats; else it is a
 * photograph's own.
 */
import type { Plugin } from 'unified'
import type { Block, Item, PageTree } from '#model/reading/tree.ts'
import { namesSeller, tellsReach } from '../roles/cues/notices/offer-run.ts'
import { closedText } from '../text/closed-text.ts'
import { kindOf } from './kind-of.ts'
import { isNextNotice } from './next-notice.ts'
import { isOpinionPage } from './opinion-page.ts'
import { shareColumns } from './share-columns.ts'
import { isElsewhere, speaksOf } from './speaks-of.ts'
import { tookPicture } from './took-picture.ts'

const apart = new Set(['masthead', 'furniture', 'unplaced'])
const titles = new Set(['column', 'kicker', 'headline', 'subhead', 'notice-title'])
const columns = new Set(['column'])
const briefs = new Set(['brief'])
/** What may stand above the titles. */
const overture = new Set(['column', 'note'])
const pictures = new Set(['caption', 'credit'])
const goesOn = new Set(['paragraph', 'line', 'crosshead', 'byline', 'lead', 'subhead', 'jump'])
const notArticle = ['notice', 'notice-title', 'advertisement']

/** An item under way, with the stations that it holds so far. */
interface Draft {
  item: Item
  holds: Set<string>
  last: string
  lastTitle: string
}

const stationOf = (block: Block | undefined): string => block?.data.station ?? ''

const newDraft = (block: Block): Draft => {
  const draft: Draft = {
    item: { type: 'item', kind: 'news', children: [] },
    holds: new Set(),
    last: '',
    lastTitle: '',
  }
  add(draft, block)
  return draft
}

function add(draft: Draft, block: Block): void {
  const station = stationOf(block)
  draft.item.children.push(block)
  draft.holds.add(isNote(block) && holdsOnly(draft, overture) ? 'note' : station)
  draft.last = station
  if (titles.has(station)) draft.lastTitle = station
}

const holdsOnly = ({ holds }: Draft, ...kinds: Array<Set<string>>): boolean =>
  [...holds].every((station) => kinds.some((kind) => kind.has(station)))

/** What the editors say before an article; it may stand above its headline. */
const note = /^\s*[（(【]?(?:编者按|编者的话|开栏的话|开栏语|编前)/u

const isNote = (block: Block): boolean =>
  stationOf(block) === 'paragraph' && note.test(block.lines[0]?.text.slice(0, 20) ?? '')

const isText = (block: Block): boolean => stationOf(block) === 'paragraph'

/** Order of the titles: one that stands earlier in it than the last one opens a new item. */
const order = ['column', 'kicker', 'headline', 'subhead']

function titleBelongs(draft: Draft, station: string): boolean {
  if (holdsOnly(draft, pictures)) return false
  if (holdsOnly(draft, overture) && draft.holds.has('note')) return station !== 'notice-title'
  if (!holdsOnly(draft, titles, pictures, overture))
    return station === 'subhead' && !draft.holds.has('paragraph')
  if (pictures.has(draft.last) && draft.holds.has('headline')) return station === 'subhead'
  const last = draft.lastTitle
  if (station === 'notice-title' || last === 'notice-title') return station === last || last === 'column'
  return order.indexOf(station) >= order.indexOf(last)
}

const isArticle = ({ holds }: Draft): boolean => !notArticle.some((station) => holds.has(station))

const comesFromPage = (block: Block): boolean =>
  /^\s*[（(【◀]?(?:上接|紧接)第?\S{1,3}版/u.test(block.lines[0]?.text.slice(0, 20) ?? '')

function bodyBelongs(draft: Draft, block: Block): boolean {
  if (!isArticle(draft) || holdsOnly(draft, pictures)) return false
  const startsAgain =
    stationOf(block) === 'lead' &&
    (draft.holds.has('lead') || draft.item.children.some((child) => isText(child) && !isNote(child)))
  return !startsAgain && !(comesFromPage(block) && !holdsOnly(draft, titles, pictures))
}

/** For each block, whether text of an article stands next after the pictures and furniture from here on. */
function textFollows(blocks: Block[]): boolean[] {
  const follows: boolean[] = new Array(blocks.length).fill(false)
  let next = false
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const station = stationOf(blocks[at])
    if (!pictures.has(station) && !apart.has(station)) next = goesOn.has(station)
    follows[at] = next
  }
  return follows
}

/** The text of the second picture of several that share a credit: `下图：……` under `上图：……`. */
const isFurtherPicture = (draft: Draft, block: Block): boolean =>
  draft.last === 'caption' &&
  /^\s*(?:[上左大]图|图[①一1])/u.test(draft.item.children[0]?.lines[0]?.text ?? '') &&
  /^\s*(?:[下右中小]图|图[②-⑨二三四2-9])/u.test(block.lines[0]?.text ?? '')

function pictureBelongs(draft: Draft, block: Block, follows: boolean): boolean {
  if (stationOf(block) === 'credit' && draft.last === 'caption') return true
  if (holdsOnly(draft, pictures)) return isFurtherPicture(draft, block)
  if (!isArticle(draft)) return false
  if (holdsOnly(draft, titles, pictures)) return true
  const text = draft.item.children.filter((child) => !pictures.has(stationOf(child)))
  return follows || speaksOf(text, block) || tookPicture(text, block)
}

/** How to reach the seller, with which an advertisement mostly ends. */
const reach = /电话|热线|专线|地址|电挂|交汇处|\d{7}|[局委办处会社]\s?宣$/u

/** Whether an advertisement is whole, and another one stands below it. */
function endsOffer({ item }: Draft, { before, lines }: Block): boolean {
  const text = closedText(lines).trim()
  const isParted =
    before === 'blank' || before === 'gap' || (namesSeller(text) && !/(?:公司|集团)$/u.test(text))
  return isParted && !tellsReach(text) && reach.test(closedText(item.children.at(-1)?.lines ?? []))
}

function belongs(draft: Draft, block: Block, follows: boolean, titleFollows: boolean): boolean {
  const station = stationOf(block)
  if (station === 'brief') return holdsOnly(draft, columns, briefs)
  if (titles.has(station)) return titleBelongs(draft, station)
  if (isNote(block) && titleFollows) return holdsOnly(draft, columns)
  if (pictures.has(station)) return pictureBelongs(draft, block, follows)
  if (station === 'notice')
    return (
      (draft.holds.has('notice') || draft.holds.has('notice-title')) &&
      !isNextNotice(block, draft.item.children.at(-1))
    )
  if (station === 'advertisement') return draft.holds.has('advertisement') && !endsOffer(draft, block)
  return bodyBelongs(draft, block)
}

const pointing = /^\s*[▲△▼↑↓←→◀►]|图(?:为|[:：])/u

/** The blocks from here on to the next title: what else may belong to the article under way. */
function textAfter(blocks: Block[], at: number): Block[] {
  const rest = blocks.slice(at + 1, at + 1 + reachOfText)
  const end = rest.findIndex((block) => titles.has(stationOf(block)))
  return rest.slice(0, end < 0 ? undefined : end).filter((block) => !pictures.has(stationOf(block)))
}

/** How many blocks after a picture may still say something of it. */
const reachOfText = 12

/** Whether a picture's text comes between an article's paragraphs and is a neighbour's: between two halves of one, or from elsewhere. */
function interrupts({ item }: Draft, block: Block, after: Block[]): boolean {
  const [first, above] = [block.lines[0], item.children.at(-1)?.lines.at(-1)]
  if (stationOf(block) !== 'caption' || !first || !above || pointing.test(first.text)) return false
  if (above.number > first.number && !speaksOf(item.children, block)) return true
  const article = [...item.children.filter((child) => !pictures.has(stationOf(child))), ...after]
  return after.length > 0 && isElsewhere(article, block)
}

/** The page so far, the item under way, and a neighbour's picture in the middle of it. */
interface Gathering {
  children: Array<Block | Item>
  draft?: Draft | undefined
  aside?: Draft | undefined
}

function begin({ children }: Gathering, block: Block): Draft {
  const draft = newDraft(block)
  children.push(draft.item)
  return draft
}

/** Puts a block where it belongs, `belongsTo` saying whether that is the item under way. */
function place(page: Gathering, block: Block, after: Block[], belongsTo: (draft: Draft) => boolean): void {
  const { draft, aside } = page
  if (aside && stationOf(block) === 'credit') add(aside, block)
  else if (draft && interrupts(draft, block, after)) page.aside = begin(page, block)
  else if (apart.has(stationOf(block))) page.children.push(block)
  else if (draft && belongsTo(draft)) add(draft, block)
  else page.draft = begin(page, block)
  if (!pictures.has(stationOf(block))) page.aside = undefined
}

/** Items and the blocks that stand apart, in the order of the page. Linear. */
function gather(blocks: Block[]): Array<Block | Item> {
  const page: Gathering = { children: [] }
  const follows = textFollows(blocks)
  blocks.forEach((block, at) => {
    if (block.data.turnsPage) page.draft = undefined
    const titleFollows = titles.has(stationOf(blocks[at + 1]))
    place(page, block, textAfter(blocks, at), (draft) =>
      belongs(draft, block, follows[at] ?? false, titleFollows),
    )
  })
  return page.children
}

/** Unified plugin: blocks to items, each with its kind. */
export const gatherArticles: Plugin<[], PageTree> = () => (tree) => {
  const blocks = tree.children.filter((node) => node.type === 'block')
  const amongOpinions = isOpinionPage(blocks)
  tree.children = gather(blocks)
  for (const node of tree.children) if (node.type === 'item') node.kind = kindOf(node, amongOpinions)
  shareColumns(tree.children)
}
