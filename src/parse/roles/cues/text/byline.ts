/**
 * A byline on a line of its own: `■本报记者 许珂 实习生 付星婷`, `□  初墨`, `（本报记者顾仲阳、张帆）`, `通讯员 周乐天`,
 * or with a unit for a role: `邵东县农业局 艾林`, `（组装车间 赖一平）`.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { readAffiliatedBylines } from '../../../openings/affiliation.ts'
import { readBylinesByDuty } from '../../../openings/by-duty.ts'
import { isLikelyName, isName, readNames } from '../../../openings/names.ts'
import type { ProfileVocabulary } from '../../../openings/profile-vocabulary.ts'
import { hasRole, readBylines } from '../../../openings/read-bylines.ts'
import { readSignature } from '../../../openings/signature.ts'
import { isFinished } from '../../../text/sentence.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { isNoticeTitle } from '../notices/notice.ts'
import { endsLikeColumn } from '../titles/column.ts'

const marked = /^[■□口◎●○◆◇▲△★☆]\s*/u

function namesOnly(text: string, words: ProfileVocabulary): boolean {
  if (text.length > 70 || /[。！？；，,“”《》]/u.test(text)) return false
  if (readAffiliatedBylines(text.replace(marked, '').trim(), words.lexicon).length > 0) return true
  if (readBylinesByDuty(text).length > 0) return true
  if (!hasRole(text, words.bylineRoles)) return false
  const bylines = readBylines(text, words)
  return (
    bylines.length > 0 &&
    bylines.every(
      ({ name }) =>
        isName(name, words.lexicon) || (/^[\p{L}·.]{2,12}$/u.test(name) && text.includes(` ${name}`)),
    )
  )
}

const known = new WeakMap<ProfileVocabulary, Map<string, boolean>>()

/** Whether the text is made of role words and names only; several cues ask of one line of a page, and one answer serves them. */
export function isBylineOnly(text: string, words: ProfileVocabulary): boolean {
  const answers = known.get(words) ?? new Map<string, boolean>()
  known.set(words, answers)
  const answer = answers.get(text) ?? namesOnly(text, words)
  answers.set(text, answer)
  return answer
}

/** Places that look like names: 祁阳县, 石板街. */
const place = /[省市县区镇乡村街路巷洲州坝湾岭桥]$/u

/** Whether a text is one name, or two or three with spaces between: `陆文洲 黎晓蓓`. */
const areNames = (text: string, lexicon: Lexicon): boolean =>
  isName(text, lexicon) ||
  (/^[\p{Script=Han}\s\u3000]{5,14}$/u.test(text) &&
    readNames(text, lexicon).every((name) => isLikelyName(name, lexicon)))

/** Whether a line stands between what may be a title and text that has no opening of its own. */
function isUnderTitle(line: LineView, page: PageView): boolean {
  const [above, below] = [page.lines[line.index - 1], page.lines[line.index + 1]]
  return (
    above !== undefined &&
    above.text.length <= 40 &&
    !isFinished(above.text) &&
    below !== undefined &&
    below.text.length > 40 &&
    below.opening.length === 0
  )
}

/** A bare name stands for a byline only over text and under a title, not between two paragraphs nor over another name. */
function asBareName(line: LineView, page: PageView): Evidence[] {
  const { lexicon } = page.vocabulary
  const [previous, next] = [page.lines[line.index - 1], page.lines[line.index + 1]]
  const between = previous && isFinished(previous.text) && next && isFinished(next.text)
  if (between || place.test(line.text) || (next && isName(next.text.replace(marked, ''), lexicon)))
    return seen(line.text, { byline: -3 })
  const under = isUnderTitle(line, page) ? 1.5 : 0
  return seen(line.text, {
    byline: (line.text.includes('·') ? 0.5 : isLikelyName(line.text, lexicon) ? 3.5 : 2) + under,
    subhead: -under,
  })
}

const nothing = seen('', { byline: -9 })
const tooLong = seen('', { byline: -12 })

function byLook(line: LineView, page: PageView): readonly Evidence[] {
  const { text } = line
  const { vocabulary: words } = page
  const bare = text
    .replace(marked, '')
    .replace(/^[（(]|[）)]$/gu, '')
    .trim()
  if (isBylineOnly(text, words))
    return seen(text, {
      byline: 8,
      headline: -4,
      kicker: -4,
      subhead: -4,
      lead: -1,
      paragraph: -3,
      crosshead: -3,
      line: -3,
    })
  if (/^(?:—+|－)?\s?本[报刊](?:特约)?(?:评论员|编辑部|评论部|社论)(?:[\s\u3000]+\S{2,4})?$/u.test(bare))
    return seen(text, { byline: 10, headline: -4, kicker: -4, crosshead: -4, subhead: -4 })
  if (/^[（(].{2,30}[）)]$/u.test(text) && readSignature(text.slice(1, -1), words).length > 0)
    return seen(text, { byline: 7, headline: -4, kicker: -4, subhead: -4, crosshead: -3, line: -2 })
  if (readAffiliatedBylines(text.replace(marked, '').trim(), words.lexicon).length > 0)
    return seen(text, { byline: marked.test(text) ? 8 : 5, headline: -3, kicker: -3, subhead: -2, line: -1 })
  if (marked.test(text) && areNames(bare, words.lexicon)) return seen(text, { byline: 6, crosshead: -2 })
  if (marked.test(text) && /^\p{Script=Han}{2,4}$/u.test(bare) && isUnderTitle(line, page))
    return seen(text, { byline: 6, crosshead: -2, subhead: -2 })
  if (/^(?:文|作者|撰文|采写)[\s/|｜丨:：]/u.test(text) && text.length < 40) return seen(text, { byline: 6 })
  if (isName(bare, words.lexicon) && !endsLikeColumn(bare, words.lexicon) && !isNoticeTitle(line, page))
    return asBareName(line, page)
  return nothing
}

export const byline: Cue = {
  name: 'byline',
  look: (line, page) => (line.text.length > 70 ? tooLong : byLook(line, page)),
}
