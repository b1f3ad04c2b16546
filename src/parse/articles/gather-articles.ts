/**
 * Gathers the blocks of a page into items: an article from its column or kicker to its last line.
 *
 * A caption with its credit belongs to the article that goes on after it, or whose words it repeats; else it is a
 * photograph's own.
 */
import type { Plugin } from 'unified'
import type { Block, Item, PageTree } from '#model/reading/tree.ts'
import type { OpeningVocabulary } from '../openings/read-opening.ts'
import { startsWithJumpFrom } from '../pages/jumps.ts'
import { givesContactDetails, namesSeller } from '../roles/cues/notices/offer-run.ts'
import { outsideArticles, pictureTexts, stateOf, titles } from '../roles/state-groups.ts'
import { startsEditorsNote } from '../text/editors-note.ts'
import { joinLines } from '../text/join-lines.ts'
import { captionIsUnrelated, captionMatches } from './caption-match.ts'
import { classifyKind } from './classify-kind.ts'
import { isOpinionPage } from './opinion-page.ts'
import { isPictureByAuthor } from './picture-author.ts'
import { propagateColumns } from './propagate-columns.ts'
import { startsNextNotice } from './starts-notice.ts'

const columns = new Set(['column'])
const briefs = new Set(['brief'])
/** What may stand above the titles. */
const aboveTitles = new Set(['column', 'note'])
const articleStates = new Set(['paragraph', 'line', 'crosshead', 'byline', 'lead', 'subhead', 'jump'])
const noticeStates = ['notice', 'notice-title', 'advertisement']

/** An item under way, with the stations that it holds so far. */
interface Draft {
  item: Item
  holds: Set<string>
  last: string
  lastTitle: string
}

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
  const station = stateOf(block)
  draft.item.children.push(block)
  draft.holds.add(isNote(block) && holdsOnly(draft, aboveTitles) ? 'note' : station)
  draft.last = station
  if (titles.has(station)) draft.lastTitle = station
}

const holdsOnly = ({ holds }: Draft, ...kinds: Array<ReadonlySet<string>>): boolean =>
  [...holds].every((station) => kinds.some((kind) => kind.has(station)))

/** A note of the editors may stand above the headline. */
const isNote = (block: Block): boolean =>
  stateOf(block) === 'paragraph' && startsEditorsNote(block.lines[0]?.text ?? '')

const isParagraph = (block: Block): boolean => stateOf(block) === 'paragraph'

/** Order of the titles: one that stands earlier in it than the last one opens a new item. */
const order = ['column', 'kicker', 'headline', 'subhead']

function titleBelongs(draft: Draft, station: string): boolean {
  if (holdsOnly(draft, pictureTexts)) return false
  if (holdsOnly(draft, aboveTitles) && draft.holds.has('note')) return station !== 'notice-title'
  if (!holdsOnly(draft, titles, pictureTexts, aboveTitles))
    return station === 'subhead' && !draft.holds.has('paragraph')
  if (pictureTexts.has(draft.last) && draft.holds.has('headline')) return station === 'subhead'
  const last = draft.lastTitle
  if (station === 'notice-title' || last === 'notice-title') return station === last || last === 'column'
  return order.indexOf(station) >= order.indexOf(last)
}

const isArticle = ({ holds }: Draft): boolean => !noticeStates.some((station) => holds.has(station))

const isContinuedFromPage = (block: Block): boolean => startsWithJumpFrom.test(block.lines[0]?.text ?? '')

function bodyBelongs(draft: Draft, block: Block): boolean {
  if (!isArticle(draft) || holdsOnly(draft, pictureTexts)) return false
  const startsAgain =
    stateOf(block) === 'lead' &&
    (draft.holds.has('lead') || draft.item.children.some((child) => isParagraph(child) && !isNote(child)))
  return !startsAgain && !(isContinuedFromPage(block) && !holdsOnly(draft, titles, pictureTexts))
}

/** For each block, whether text of an article stands next after the pictures and furniture from here on. */
function textFollows(blocks: Block[]): boolean[] {
  const follows: boolean[] = new Array(blocks.length).fill(false)
  let next = false
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const station = stateOf(blocks[at])
    if (!pictureTexts.has(station) && !outsideArticles.has(station)) next = articleStates.has(station)
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
  if (stateOf(block) === 'credit' && draft.last === 'caption') return true
  if (holdsOnly(draft, pictureTexts)) return isFurtherPicture(draft, block)
  if (!isArticle(draft)) return false
  if (holdsOnly(draft, titles, pictureTexts)) return true
  const text = draft.item.children.filter((child) => !pictureTexts.has(stateOf(child)))
  return follows || captionMatches(text, block) || isPictureByAuthor(text, block)
}

/** How to reach the seller, with which an advertisement mostly ends. */
const contactDetails = /电话|热线|专线|地址|电挂|交汇处|\d{7}|[局委办处会社]\s?宣$/u

/** Whether an advertisement is whole, and another one stands below it. */
function endsAdvertisement({ item }: Draft, { before, lines }: Block): boolean {
  const text = joinLines(lines).trim()
  const isParted =
    before === 'blank' || before === 'gap' || (namesSeller(text) && !/(?:公司|集团)$/u.test(text))
  return (
    isParted &&
    !givesContactDetails(text) &&
    contactDetails.test(joinLines(item.children.at(-1)?.lines ?? []))
  )
}

function belongs(draft: Draft, block: Block, follows: boolean, titleFollows: boolean): boolean {
  const station = stateOf(block)
  if (station === 'brief') return holdsOnly(draft, columns, briefs)
  if (titles.has(station)) return titleBelongs(draft, station)
  if (isNote(block) && titleFollows) return holdsOnly(draft, columns)
  if (pictureTexts.has(station)) return pictureBelongs(draft, block, follows)
  if (station === 'notice')
    return (
      (draft.holds.has('notice') || draft.holds.has('notice-title')) &&
      !startsNextNotice(block, draft.item.children.at(-1))
    )
  if (station === 'advertisement') return draft.holds.has('advertisement') && !endsAdvertisement(draft, block)
  return bodyBelongs(draft, block)
}

const pictureReference = /^\s*[▲△▼↑↓←→◀►]|图(?:为|[:：])/u

/** The blocks from here on to the next title: what else may belong to the article under way. */
function blocksBeforeNextTitle(blocks: Block[], at: number): Block[] {
  const rest = blocks.slice(at + 1, at + 1 + maxTextDistance)
  const end = rest.findIndex((block) => titles.has(stateOf(block)))
  return rest.slice(0, end < 0 ? undefined : end).filter((block) => !pictureTexts.has(stateOf(block)))
}

/** How many blocks after a picture may still say something of it. */
const maxTextDistance = 12

/** Whether a picture's text comes between an article's paragraphs and is a neighbour's: between two halves of one, or from elsewhere. */
function interrupts({ item }: Draft, block: Block, after: Block[]): boolean {
  const [first, above] = [block.lines[0], item.children.at(-1)?.lines.at(-1)]
  if (stateOf(block) !== 'caption' || !first || !above || pictureReference.test(first.text)) return false
  if (above.number > first.number && !captionMatches(item.children, block)) return true
  const article = [...item.children.filter((child) => !pictureTexts.has(stateOf(child))), ...after]
  return after.length > 0 && captionIsUnrelated(article, block)
}

/** The page so far, the item under way, and a neighbour's picture in the middle of it. */
interface GatheringState {
  children: Array<Block | Item>
  draft?: Draft | undefined
  pictureDraft?: Draft | undefined
}

function startDraft({ children }: GatheringState, block: Block): Draft {
  const draft = newDraft(block)
  children.push(draft.item)
  return draft
}

/** Puts a block where it belongs, `belongsTo` saying whether that is the item under way. */
function placeBlock(
  page: GatheringState,
  block: Block,
  after: Block[],
  belongsTo: (draft: Draft) => boolean,
): void {
  const { draft, pictureDraft: aside } = page
  if (aside && stateOf(block) === 'credit') add(aside, block)
  else if (draft && interrupts(draft, block, after)) page.pictureDraft = startDraft(page, block)
  else if (outsideArticles.has(stateOf(block))) page.children.push(block)
  else if (draft && belongsTo(draft)) add(draft, block)
  else page.draft = startDraft(page, block)
  if (!pictureTexts.has(stateOf(block))) page.pictureDraft = undefined
}

/** Items and the blocks that stand apart, in the order of the page. Linear. */
function gather(blocks: Block[]): Array<Block | Item> {
  const page: GatheringState = { children: [] }
  const follows = textFollows(blocks)
  blocks.forEach((block, at) => {
    if (block.data.startsPage) page.draft = undefined
    const titleFollows = titles.has(stateOf(blocks[at + 1]))
    placeBlock(page, block, blocksBeforeNextTitle(blocks, at), (draft) =>
      belongs(draft, block, follows[at] ?? false, titleFollows),
    )
  })
  return page.children
}

/** Unified plugin: blocks to items, each with its kind. */
export const gatherArticles: Plugin<[OpeningVocabulary], PageTree> =
  ({ bylineRoles }) =>
  (tree) => {
    const blocks = tree.children.filter((node) => node.type === 'block')
    const page = { isOpinionPage: isOpinionPage(blocks), bylineRoles }
    tree.children = gather(blocks)
    for (const node of tree.children) if (node.type === 'item') node.kind = classifyKind(node, page)
    propagateColumns(tree.children)
  }
