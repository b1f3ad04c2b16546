/**
 * Finds where one of several notices under a title ends: an office has signed it, and the next block has another addressee.
 *
 * `云台县人民法院` / `方小荷：本院受理原告陆远诉你离婚纠纷一案……`.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Block } from '#model/reading/tree.ts'
import { isOffice } from '../roles/cues/notices/notice.ts'
import { joinLines } from '../text/join-lines.ts'

const addressee = /^[^，。：:]{2,30}[：:]\s?(?:本[院委局会]|上诉人|[原申])/u

/** Whether a block begins another notice, given the last block of the unfinished one. */
export const startsNextNotice = ({ lines }: Block, last: Block | undefined, lexicon: Lexicon): boolean =>
  addressee.test(lines[0]?.text.trim().slice(0, 40) ?? '') &&
  isOffice(joinLines(last?.lines ?? []).trim(), lexicon)
