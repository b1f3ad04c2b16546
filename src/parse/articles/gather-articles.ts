/**
 * Groups the blocks of a page into items: an article reaches from its column or kicker to its last line.
 *
 * A caption with its credit (`谭小河（右）擦拭船桨。许珂 摄`) belongs to the article that continues after it or whose words
 * it repeats; otherwise it becomes an item of kind `photo`.
 */
import type { Plugin } from 'unified'
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Block, Item, PageTree } from '#model/reading/tree.ts'
import type { ProfileVocabulary } from '../openings/profile-vocabulary.ts'
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
/** What an item may have above its titles. */
const aboveTitles = new Set(['column', 'note'])
const articleStates = new Set(['paragraph', 'line', 'crosshead', 'byline', 'lead', 'subhead', 'jump'])
const noticeStates = ['notice', 'notice-title', 'advertisement']

/** An unfinished item, with the states of its blocks so far; `note` for a note of the editors. */
interface Draft {
  item: Item
  holds: Set<string>
  last: string
  lastTitle: string
  lexicon: Lexicon
}

const newDraft = (block: Block, lexicon: Lexicon): Draft => {
  const draft: Draft = {
    item: { type: 'item', kind: 'news', children: [] },
    holds: new Set(),
    last: '',
    lastTitle: '',
    lexicon,
  }
  add(draft, block)
  return draft
}

function add(draft: Draft, block: Block): void {
  const state = stateOf(block)
  draft.item.children.push(block)
  draft.holds.add(isNote(block) && holdsOnly(draft, aboveTitles) ? 'note' : state)
  draft.last = state
  if (titles.has(state)) draft.lastTitle = state
}

const holdsOnly = ({ holds }: Draft, ...kinds: Array<ReadonlySet<string>>): boolean =>
  [...holds].every((state) => kinds.some((kind) => kind.has(state)))

/** Whether a block is a note of the editors, which may be printed above the headline. */
const isNote = (block: Block): boolean =>
  stateOf(block) === 'paragraph' && startsEditorsNote(block.lines[0]?.text ?? '')

const isParagraph = (block: Block): boolean => stateOf(block) === 'paragraph'

/** Order of the titles of one article; a title before the last one in this order begins a new item. */
const order = ['column', 'kicker', 'headline', 'subhead']

function titleBelongs(draft: Draft, state: string): boolean {
  if (holdsOnly(draft, pictureTexts)) return false
  if (holdsOnly(draft, aboveTitles) && draft.holds.has('note')) return state !== 'notice-title'
  if (!holdsOnly(draft, titles, pictureTexts, aboveTitles))
    return state === 'subhead' && !draft.holds.has('paragraph')
  if (pictureTexts.has(draft.last) && draft.holds.has('headline')) return state === 'subhead'
  const last = draft.lastTitle
  if (state === 'notice-title' || last === 'notice-title') return state === last || last === 'column'
  return order.indexOf(state) >= order.indexOf(last)
}

const isArticle = ({ holds }: Draft): boolean => !noticeStates.some((state) => holds.has(state))

const isContinuedFromPage = (block: Block): boolean => startsWithJumpFrom.test(block.lines[0]?.text ?? '')

function bodyBelongs(draft: Draft, block: Block): boolean {
  if (!isArticle(draft) || holdsOnly(draft, pictureTexts)) return false
  const startsAgain =
    stateOf(block) === 'lead' &&
    (draft.holds.has('lead') || draft.item.children.some((child) => isParagraph(child) && !isNote(child)))
  return !startsAgain && !(isContinuedFromPage(block) && !holdsOnly(draft, titles, pictureTexts))
}

/** For each block, whether the next block from it on that is neither picture nor furniture is text of an article. */
function textFollows(blocks: Block[]): boolean[] {
  const follows: boolean[] = new Array(blocks.length).fill(false)
  let next = false
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const state = stateOf(blocks[at])
    if (!pictureTexts.has(state) && !outsideArticles.has(state)) next = articleStates.has(state)
    follows[at] = next
  }
  return follows
}

/** Whether a block is the caption of a further picture with the same credit: `下图：……` under `上图：……`. */
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

/** Contact details of the seller, with which an advertisement usually ends. */
const contactDetails = /电话|热线|专线|地址|电挂|交汇处|\d{7}|[局委办处会社]\s?宣$/u

/** Whether an advertisement is complete and the block begins another one. */
function endsAdvertisement({ item, lexicon }: Draft, { before, lines }: Block): boolean {
  const text = joinLines(lines).trim()
  const isSeparated =
    before === 'blank' || before === 'gap' || (namesSeller(text, lexicon) && !/(?:公司|集团)$/u.test(text))
  return (
    isSeparated &&
    !givesContactDetails(text) &&
    contactDetails.test(joinLines(item.children.at(-1)?.lines ?? []))
  )
}

/** Whether a block belongs to the unfinished item. */
function belongs(draft: Draft, block: Block, follows: boolean, titleFollows: boolean): boolean {
  const state = stateOf(block)
  if (state === 'brief') return holdsOnly(draft, columns, briefs)
  if (titles.has(state)) return titleBelongs(draft, state)
  if (isNote(block) && titleFollows) return holdsOnly(draft, columns)
  if (pictureTexts.has(state)) return pictureBelongs(draft, block, follows)
  if (state === 'notice')
    return (
      (draft.holds.has('notice') || draft.holds.has('notice-title')) &&
      !startsNextNotice(block, draft.item.children.at(-1), draft.lexicon)
    )
  if (state === 'advertisement') return draft.holds.has('advertisement') && !endsAdvertisement(draft, block)
  return bodyBelongs(draft, block)
}

const pictureReference = /^\s*[▲△▼↑↓←→◀►]|图(?:为|[:：])/u

/** The blocks after index `at` up to the next title, without pictures: what else may belong to the unfinished article. */
function blocksBeforeNextTitle(blocks: Block[], at: number): Block[] {
  const rest = blocks.slice(at + 1, at + 1 + maxTextDistance)
  const end = rest.findIndex((block) => titles.has(stateOf(block)))
  return rest.slice(0, end < 0 ? undefined : end).filter((block) => !pictureTexts.has(stateOf(block)))
}

/** Number of blocks after a picture that are compared with it. */
const maxTextDistance = 12

/** Whether a caption between paragraphs of an article belongs to a picture of another item. */
function interrupts({ item }: Draft, block: Block, after: Block[]): boolean {
  const [first, above] = [block.lines[0], item.children.at(-1)?.lines.at(-1)]
  if (stateOf(block) !== 'caption' || !first || !above || pictureReference.test(first.text)) return false
  if (above.number > first.number && !captionMatches(item.children, block)) return true
  const article = [...item.children.filter((child) => !pictureTexts.has(stateOf(child))), ...after]
  return after.length > 0 && captionIsUnrelated(article, block)
}

/** State of the grouping. */
interface GatheringState {
  lexicon: Lexicon
  /** Items and blocks outside articles so far. */
  children: Array<Block | Item>
  /** The unfinished item. */
  draft?: Draft | undefined
  /** A picture of another item in the middle of it. */
  pictureDraft?: Draft | undefined
}

function startDraft({ children, lexicon }: GatheringState, block: Block): Draft {
  const draft = newDraft(block, lexicon)
  children.push(draft.item)
  return draft
}

/** Adds a block to the item to which it belongs, to a new item, or to the page itself. */
function placeBlock(
  page: GatheringState,
  block: Block,
  after: Block[],
  belongsTo: (draft: Draft) => boolean,
): void {
  const { draft, pictureDraft } = page
  if (pictureDraft && stateOf(block) === 'credit') add(pictureDraft, block)
  else if (draft && interrupts(draft, block, after)) page.pictureDraft = startDraft(page, block)
  else if (outsideArticles.has(stateOf(block))) page.children.push(block)
  else if (draft && belongsTo(draft)) add(draft, block)
  else page.draft = startDraft(page, block)
  if (!pictureTexts.has(stateOf(block))) page.pictureDraft = undefined
}

/** Items and the blocks outside articles, in the order of the page. Linear time. */
function gather(blocks: Block[], lexicon: Lexicon): Array<Block | Item> {
  const page: GatheringState = { lexicon, children: [] }
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

/** Unified plugin: groups blocks into items and decides the kind of each. */
export const gatherArticles: Plugin<[ProfileVocabulary], PageTree> =
  ({ bylineRoles, lexicon }) =>
  (tree) => {
    const blocks = tree.children.filter((node) => node.type === 'block')
    const page = { isOpinionPage: isOpinionPage(blocks), bylineRoles }
    tree.children = gather(blocks, lexicon)
    for (const node of tree.children) if (node.type === 'item') node.kind = classifyKind(node, page)
    propagateColumns(tree.children, lexicon)
  }
