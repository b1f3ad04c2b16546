/**
 * Two unmarked title lines: kicker and headline, or headline and subhead? What names the event against what says the point.
 *
 * `因地制宜发展和壮大村集体经济` / `廖健深入石鼓区调研` is headline and subhead;
 * `周学文来衡调研指导抗旱减灾工作` / `全力做好抗旱减灾工作 确保粮食稳产保收` is kicker and headline. The text repeats what
 * happened, the headline's words, rather than a mood (`从正午等到黄昏`) or a detail (`三百多个榫头未用一颗铁钉`).
 */
import type { LineView, PageView } from '../page-view.ts'
import { type Echo, echoOf, lettersOf } from '../pairs.ts'
import { isBylineOnly } from './byline.ts'
import { isCredit } from './credit.ts'
import { type Cue, type Evidence, seen } from './cue.ts'
import { onceALine } from './once-a-line.ts'
import { type TitleLook, titleLook } from './title-look.ts'

const looksLikeTitle = onceALine(
  (line, page): boolean =>
    line.text.length <= 60 &&
    !/[。；，、,：:]$|—$|^[—-]/u.test(line.text) &&
    !/讯[（(\s]|^(?:[昨今][日天]|近日|日前|\d{1,2}月\d{1,2}日)[，,]/u.test(line.head) &&
    !isCredit(line.text) &&
    !/〔\d{4}〕/u.test(line.text) &&
    !isBylineOnly(line.text, page.words),
)

const isTitleLike = (line: LineView | undefined, page: PageView): line is LineView =>
  line !== undefined && looksLikeTitle(line, page)

/** What the first words of the text under two title lines repeat of each. */
interface Echoes {
  first: Echo
  second: Echo
}

type Holds = (first: TitleLook, second: TitleLook, echoes: Echoes) => boolean

/**
 * What speaks for the first line as the headline (above zero) or for the second, given how both look.
 *
 * Fitted to the 207 such pairs of the golden pages, by logistic regression that pulls each odds to what it was before.
 */
const signs: Array<[odds: number, holds: Holds]> = [
  [-0.2, () => true],
  [2.3, (first, second) => second.person && !first.person],
  [-2.1, (first, second) => first.person && (second.aim || !second.person)],
  [
    -1.2,
    (first, second) => first.event && !first.person && !second.event && !second.attendance && !second.figures,
  ],
  [-1.2, (first, second) => first.actor && !second.actor],
  [-0.4, (first, second) => first.organ && !second.organ],
  [1.1, (first, second) => second.figures && !first.figures],
  [1.5, (first, second) => second.genre && !first.genre],
  [2.2, (first, second) => second.attendance && !first.attendance],
  [-0.3, (first, second) => first.place && !second.place && !first.organ],
  [-0.8, (first, second) => first.figures && !second.figures],
  [0.9, (first, second) => first.aim && second.place && first.length >= 9],
  [-1.6, (first, second) => first.place && second.aim],
  [-1.2, (first, second) => first.length <= 8 && second.length > first.length],
  [0.8, (first, second) => second.length <= 8 && first.length > second.length],
  [-0.4, (first, second) => first.length >= second.length + 4],
  [-1.1, (first) => first.fragment],
  [1.8, (_, second) => second.detail],
  [3, (first, second) => second.clauses && !first.clauses],
  [1.2, (first, second) => first.quoted && !second.quoted],
  [1.2, (first, second) => first.spoken && !second.spoken],
  [-0.6, ({ aim }, _, { first, second }) => !aim && first.share < 0.12 && second.share > first.share + 0.08],
  [
    0.9,
    ({ organ, place }, _, { first, second }) =>
      first.share >= 0.2 && second.share <= 0.12 && !organ && !place,
  ],
  [-0.5, (first, second) => second.quoted && !first.quoted],
  [0.4, (first, second) => first.counted && !second.counted],
  [0.4, (first, second) => second.event && !first.event],
  [0.4, ({ event }, _, { first, second }) => first.at + 3 < second.at && !event],
]

/** Above zero where the first of two lines is the headline, below where the second is; about a logarithm of odds. */
const firstIsHeadline = (first: TitleLook, second: TitleLook, echoes: Echoes): number =>
  signs.reduce((sum, [odds, holds]) => sum + (holds(first, second, echoes) ? odds : 0), 0)

/** The first words of a text, its dateline and byline aside. */
const firstLetters = onceALine(({ head, opening }) => lettersOf(head.slice(opening.length).slice(0, 120)))

/** The first words of the text under a title. */
function lettersBelow(line: LineView, page: PageView): string {
  const text = page.lines.slice(line.index + 1, line.index + 5).find((each) => each.text.length > 40)
  return text ? firstLetters(text, page) : ''
}

const lookOf = onceALine(({ text }) => titleLook(text))
const lettersIn = onceALine(({ text }) => lettersOf(text))

/** The odds of a line and the next one, which both ask. */
const odds = onceALine((first, page): number => {
  const second = page.lines[first.index + 1] ?? first
  const below = lettersBelow(second, page)
  const [own, other] = [lettersIn(first, page), lettersIn(second, page)]
  const echoes = { first: echoOf(own, below), second: echoOf(other, below) }
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
