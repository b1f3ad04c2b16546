/**
 * Decides whether a block belongs to the item above it or begins another one: a headline after a paragraph does.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Block } from '#model/reading/tree.ts'
import { startsWithJumpFrom } from '../pages/jumps.ts'
import { givesContactDetails, namesSeller } from '../roles/cues/notices/offer-run.ts'
import { pictureTexts, stateOf, titles } from '../roles/state-groups.ts'
import { joinLines } from '../text/join-lines.ts'
import { captionMatches } from './caption-match.ts'
import { aboveTitles, type Draft, holdsOnly, isNote } from './draft.ts'
import { isPictureByAuthor } from './picture-author.ts'
import { startsNextNotice } from './starts-notice.ts'

const columns = new Set(['column'])
const briefs = new Set(['brief'])
const noticeStates = ['notice', 'notice-title', 'advertisement']

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

/** Whether a block is the caption of a further picture with the same credit: `下图：……` under `上图：……`. */
const isFurtherPicture = (draft: Draft, block: Block): boolean =>
  draft.last === 'caption' &&
  /^\s*(?:[上左大]图|图[①一1])/u.test(draft.item.children[0]?.lines[0]?.text ?? '') &&
  /^\s*(?:[下右中小]图|图[②-⑨二三四2-9])/u.test(block.lines[0]?.text ?? '')

function pictureBelongs(draft: Draft, block: Block, { textFollows, lexicon }: Context): boolean {
  if (stateOf(block) === 'credit' && draft.last === 'caption') return true
  if (holdsOnly(draft, pictureTexts)) return isFurtherPicture(draft, block)
  if (!isArticle(draft)) return false
  if (holdsOnly(draft, titles, pictureTexts)) return true
  const text = draft.item.children.filter((child) => !pictureTexts.has(stateOf(child)))
  return textFollows || captionMatches(text, block, lexicon) || isPictureByAuthor(text, block)
}

/** Contact details of the seller, with which an advertisement usually ends. */
const contactDetails = /电话|热线|专线|地址|电挂|交汇处|\d{7}|[局委办处会社]\s?宣$/u

/** Whether an advertisement is complete and the block begins another one. */
function endsAdvertisement({ item }: Draft, { before, lines }: Block, lexicon: Lexicon): boolean {
  const text = joinLines(lines).trim()
  const isSeparated =
    before === 'blank' || before === 'gap' || (namesSeller(text, lexicon) && !/(?:公司|集团)$/u.test(text))
  return (
    isSeparated &&
    !givesContactDetails(text) &&
    contactDetails.test(joinLines(item.children.at(-1)?.lines ?? []))
  )
}

/** What follows a block on the page, and the lexicon. */
export interface Context {
  /** Whether the next block that is neither picture nor furniture is text of an article. */
  textFollows: boolean
  /** Whether the next block is a title. */
  titleFollows: boolean
  lexicon: Lexicon
}

/** Whether a block belongs to the unfinished item; otherwise it begins another one. */
export function belongsTo(draft: Draft, block: Block, context: Context): boolean {
  const { titleFollows, lexicon } = context
  const state = stateOf(block)
  if (state === 'brief') return holdsOnly(draft, columns, briefs)
  if (titles.has(state)) return titleBelongs(draft, state)
  if (isNote(block) && titleFollows) return holdsOnly(draft, columns)
  if (pictureTexts.has(state)) return pictureBelongs(draft, block, context)
  if (state === 'notice')
    return (
      (draft.holds.has('notice') || draft.holds.has('notice-title')) &&
      !startsNextNotice(block, draft.item.children.at(-1), lexicon)
    )
  if (state === 'advertisement')
    return draft.holds.has('advertisement') && !endsAdvertisement(draft, block, lexicon)
  return bodyBelongs(draft, block)
}
