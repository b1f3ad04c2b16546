/**
 * The name of a column (专栏) over the title: `新春走基层`, `人民时评`, `育新机 开新局`.
 *
 * Known from the profile, from words that such names are made of, because it stands on the page more than once, or
 * because it is no more than a few characters over a title.
 */

import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import { isName } from '../../../openings/names.ts'
import { isOneOf } from '../../../openings/profile-vocabulary.ts'
import { type BylineVocabulary, hasRole } from '../../../openings/read-bylines.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { isNoticeTitle } from '../notices/notice.ts'
import { isCredit } from '../pictures/credit.ts'
import { beginsWithProvince } from './title-look.ts'

/** A word set wide: `简　讯`. */
const closeSpaced = (text: string): string =>
  /^(?:\p{Script=Han}[\s\u3000]+){1,4}\p{Script=Han}$/u.test(text) ? text.replace(/[\s\u3000]+/gu, '') : text

const expressionsOf = memoize(({ columns: { endings, campaigns, events } }: Lexicon) => ({
  ending: new RegExp(`(?:${endings.join('|')})$|^来自.{2,8}的(?:声音|报道)$`, 'u'),
  campaign: new RegExp(`^(?:${campaigns.join('|')})`, 'u'),
  event: new RegExp(events.join('|'), 'u'),
}))

/** Whether a text ends as the names of columns do: `支部风采`. */
export const endsLikeColumn = (text: string, lexicon: Lexicon): boolean =>
  expressionsOf(lexicon).ending.test(text)

/** Whether a text is worded as the name of a column or a campaign: no event, no figures, no words in quotation marks. */
export function soundsLikeColumn(text: string, lexicon: Lexicon): boolean {
  if (text.length > 16) return false
  const { ending, campaign, event } = expressionsOf(lexicon)
  return (
    (ending.test(closeSpaced(text)) || campaign.test(text)) &&
    !event.test(text) &&
    !(text.length > 8 && /[“”\d]|[一二三四五六七八九十]{2}/u.test(text))
  )
}

/** Whether a line is title or name of a title's length: short, without the end of a sentence. */
const isTitleLike = (line: LineView | undefined): boolean =>
  line !== undefined &&
  line.text.length >= 3 &&
  line.text.length <= 40 &&
  !line.indented &&
  !/[。；，,]$/u.test(line.text)

/** Whether a line is a byline at first sight. */
const namesSomebody = (text: string, { bylineRoles, lexicon }: BylineVocabulary): boolean =>
  hasRole(text, bylineRoles) || isName(text.replace(/^[■□口◎●○◆▲]\s*/u, ''), lexicon)

/** Places, organs, times and verbs of saying, with which a kicker of a few characters ends: 外汇局, 去年以来, 胡春华强调. */
const endsKicker =
  /(?:[省市县区镇乡村州局部委会院署办厅年月日时前后]|以来|之际|强调|要求|指出|明确|提出|[京津沪渝]|天津|重庆|上海|北京)$/u

/** A province and a place in it, as a kicker says where: `青海门源`. */
const isPlace = (text: string, lexicon: Lexicon): boolean =>
  text.length <= 6 && beginsWithProvince(text, lexicon) && !endsLikeColumn(text, lexicon)

/** Two to six characters of no sentence right over a title. */
const isNameOverTitle = (line: LineView, page: PageView): boolean =>
  /^(?!前)\p{Script=Han}{2,6}$/u.test(line.text) &&
  !endsKicker.test(line.text) &&
  !isPlace(line.text, page.vocabulary.lexicon) &&
  !isNoticeTitle(line, page) &&
  !line.indented &&
  isTitleLike(page.lines[line.index + 1]) &&
  !namesSomebody(page.lines[line.index + 1]?.text ?? '', page.vocabulary)

/** A name in brackets over a title: `【文明临海】`; over running text it is a crosshead. */
const isBracketedOverTitle = (line: LineView, page: PageView): boolean =>
  /^[【［〔]\p{Script=Han}{2,8}[】］〕]$/u.test(line.text) &&
  isTitleLike(page.lines[line.index + 1]) &&
  !/[。！？：:]/u.test(page.lines[line.index + 1]?.text ?? '')

/** A column that opens today introduces itself: `开栏的话：……`. */
const isOverNote = (line: LineView, page: PageView): boolean =>
  /^[（(【]?(?:开栏的话|开栏语)/u.test(page.lines[line.index + 1]?.text ?? '')

/** A series and its part, over a title: `改革开放三十年·城市记忆`, `开新局 谱新篇·一线见闻`. */
const isSeries = (line: LineView, page: PageView): boolean =>
  /^(?:\p{Script=Han}{2,8}[\s\u3000])?\p{Script=Han}{2,10}\s?[·•]\s?\p{Script=Han}{2,8}$/u.test(line.text) &&
  isTitleLike(page.lines[line.index + 1])

/** The name of a column over a photograph alone: `街头眼` over its caption and credit. */
const isOverPicture = ({ text, index }: LineView, { lines, vocabulary }: PageView): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(text) &&
  (text.length <= 3 || /(?:眼|镜头|瞬间|掠影|一瞥|抓拍|快照|光影|影像|图说)$/u.test(text)) &&
  !isName(text, vocabulary.lexicon) &&
  isCredit(lines[index + 2]?.text ?? '')

function fromLook(line: LineView, page: PageView, times: number): Evidence[] {
  const { text } = line
  const isNameOfColumn = soundsLikeColumn(text, page.vocabulary.lexicon)
  const slogan = /^\p{Script=Han}{2,6}[\s\u3000·]\p{Script=Han}{2,8}$/u.test(text)
  return [
    ...(isNameOfColumn ? seen(text, { column: 4.5 }) : []),
    ...(/之[一二三四五六七八九十]{1,2}$/u.test(text) ? seen(text.slice(-2), { column: -3, kicker: 2 }) : []),
    ...(slogan ? seen(text, { column: 0.4 }) : []),
    ...(isSeries(line, page) ? seen(text, { column: 6, byline: -1 }) : []),
    ...(isOverPicture(line, page) ? seen(text, { column: 8, crosshead: -2 }) : []),
    ...(isOverNote(line, page) ? seen(text, { column: 6, headline: -2 }) : []),
    ...(isBracketedOverTitle(line, page) ? seen(text, { column: 6, kicker: -2, crosshead: -2 }) : []),
    ...(isNameOverTitle(line, page) ? seen(text, { column: text.length > 5 ? 2 : 4.5, kicker: -1 }) : []),
    ...(times > 1 ? seen(text, { column: 3.5, crosshead: -1 }) : []),
    ...(text.length > 12 && times === 1 && !isNameOfColumn ? seen(text, { column: -2 }) : []),
  ]
}

/** Whether a line is a column of the profile, or one of two lines over which it is printed. */
function isKnown({ text, index }: LineView, { lines, vocabulary: words }: PageView): boolean {
  const [above, below] = [lines[index - 1]?.text, lines[index + 1]?.text]
  return (
    isOneOf(words.columns, text) ||
    (text.length <= 24 && isOneOf(words.columns, `${above}${text}`)) ||
    (text.length <= 24 && isOneOf(words.columns, `${text}${below}`))
  )
}

export const column: Cue = {
  name: 'column',
  look(line, page) {
    const { text } = line
    if (isKnown(line, page)) return seen(text, { column: 9, kicker: -2, headline: -2 })
    if (text.length > 24) return seen(text, { column: -12 })
    const base = seen(text, { column: -2.5 + (/[，。！？：；、—]/u.test(text) ? -3 : 0) })
    return line.depth
      ? [...base, ...seen(`${'#'.repeat(line.depth)}`, { column: -3 })]
      : [...base, ...fromLook(line, page, page.lineCounts.get(text) ?? 1)]
  },
}
