/**
 * Two unmarked title lines: kicker and headline, or headline and subhead? What names the event against what says the point.
 *
 * `因地制宜发展和壮大村集体经济` / `廖健深入石鼓区调研` is headline and subhead;
 * `周学文来衡调研指导抗旱减灾工作` / `全力做好抗旱减灾工作 确保粮食稳产保收` is kicker and headline. The text repeats what
 * happened, the headline's words, rather than a mood (`从正午等到黄昏`) or a detail (`三百多个榫头未用一颗铁钉`).
 */

import { bigramOverlap, lettersOf } from '../../../text/bigram-overlap.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { memoizeByLine } from '../memoize-by-line.ts'
import { isCredit } from '../pictures/credit.ts'
import { isBylineOnly } from '../text/byline.ts'
import { titleLook } from './title-look.ts'
import { firstIsHeadline } from './title-pair-signs.ts'

const looksLikeTitle = memoizeByLine(
  (line, page): boolean =>
    line.text.length <= 60 &&
    !/[。；，、,：:]$|—$|^[—-]/u.test(line.text) &&
    !/讯[（(\s]|^(?:[昨今][日天]|近日|日前|\d{1,2}月\d{1,2}日)[，,]/u.test(line.head) &&
    !isCredit(line.text) &&
    !/〔\d{4}〕/u.test(line.text) &&
    !isBylineOnly(line.text, page.vocabulary),
)

const isTitleLike = (line: LineView | undefined, page: PageView): line is LineView =>
  line !== undefined && looksLikeTitle(line, page)

/** The first words of a text, its dateline and byline aside. */
const firstLetters = memoizeByLine(({ head, opening }) => lettersOf(head.slice(opening.length).slice(0, 120)))

/** The first words of the text under a title. */
function lettersBelow(line: LineView, page: PageView): string {
  const text = page.lines.slice(line.index + 1, line.index + 5).find((each) => each.text.length > 40)
  return text ? firstLetters(text, page) : ''
}

const lookOf = memoizeByLine(({ text }, page) => titleLook(text, page.vocabulary.lexicon))
const lettersIn = memoizeByLine(({ text }) => lettersOf(text))

/** The odds of a line and the next one, which both ask. */
const odds = memoizeByLine((first, page): number => {
  const second = page.lines[first.index + 1] ?? first
  const below = lettersBelow(second, page)
  const [own, other] = [lettersIn(first, page), lettersIn(second, page)]
  const echoes = { first: bigramOverlap(own, below), second: bigramOverlap(other, below) }
  return firstIsHeadline(lookOf(first, page), lookOf(second, page), echoes)
})

function asFirst(line: LineView, page: PageView): Evidence[] {
  const next = page.lines[line.index + 1]
  if (!isTitleLike(next, page) || next.depth !== line.depth) return []
  const own = odds(line, page)
  return seen(`下接「${next.text.slice(0, 12)}」`, { headline: own / 2, kicker: -own / 2 })
}

function asSecond(line: LineView, page: PageView): Evidence[] {
  const previous = page.lines[line.index - 1]
  if (!isTitleLike(previous, page) || previous.depth !== line.depth) return []
  const own = odds(previous, page)
  return seen(`上接「${previous.text.slice(0, 12)}」`, { subhead: own / 2, headline: -own / 2 })
}

export const titlePair: Cue = {
  name: 'title-pair',
  look(line, page: PageView) {
    if (!isTitleLike(line, page)) return []
    return [...asFirst(line, page), ...asSecond(line, page)]
  },
}
