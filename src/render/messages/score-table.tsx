/**
 * The accuracy of the parser on each golden set: a column per set, a row per measure, precision and recall below each F1.
 *
 * `主题 0.831` with `精确率 0.875，召回率 0.790，62处` below it.
 */
import type { Result } from 'hastscript'
import { type Count, f1Of, precisionOf, recallOf } from '#model/accuracy/count.ts'
import { parts, type Score, type SetScore, type Share } from '#model/accuracy/score.ts'
import { formatNumber } from '../text/format-number.ts'
import { partName } from './part-name.ts'

interface ScoreValue {
  value: string
  /** The counts behind the value: `26/26`. */
  basis?: string
}

const noScore: ScoreValue = { value: '—' }

const threeDecimals = (value: number): string => value.toFixed(3)

const countScore = (count: Count): ScoreValue =>
  count.read + count.expected === 0
    ? noScore
    : {
        value: threeDecimals(f1Of(count)),
        basis: `精确率${threeDecimals(precisionOf(count))}，召回率${threeDecimals(recallOf(count))}，${count.expected}处`,
      }

const shareScore = ({ right, all }: Share): ScoreValue =>
  all === 0 ? noScore : { value: threeDecimals(right / all), basis: `${right}/${all}` }

const coverageScore = ({ coverage: { all, lost, twice } }: Score): ScoreValue =>
  all === 0
    ? noScore
    : {
        value: (1 - lost / all).toFixed(6),
        basis: `遗漏${formatNumber(lost)}字，重复${formatNumber(twice)}字`,
      }

const rows: ReadonlyArray<[name: string, scoreOf: (score: Score) => ScoreValue]> = [
  ['版面', ({ pages }) => ({ value: formatNumber(pages) })],
  ['文章', ({ exact }) => ({ value: formatNumber(exact.all) })],
  ['字数', ({ coverage }) => ({ value: formatNumber(coverage.all) })],
  ['字符覆盖率', coverageScore],
  ['文章切分', ({ articles }) => countScore(articles)],
  ['整篇全对', ({ exact }) => shareScore(exact)],
  ['报纸', ({ publications }) => shareScore(publications)],
  ['日期（版面印有）', ({ printedDates }) => shareScore(printedDates)],
  ['日期（版面未印）', ({ otherDates }) => shareScore(otherDates)],
  ...parts.map((part): [string, (score: Score) => ScoreValue] => [
    partName[part],
    (score) => countScore(score.parts[part]),
  ]),
]

const cell = ({ value, basis }: ScoreValue): Result => (
  <td>
    <b>{value}</b>
    {basis === undefined ? null : <small>{basis}</small>}
  </td>
)

/** Shows the table of scores. */
export const scoreTable = (sets: readonly SetScore[]): Result => (
  <table class="scores">
    <caption>下注精确率与召回率的，是两者的 F1 值；1.000 为全对。</caption>
    <thead>
      <tr>
        <th scope="col">项目</th>
        {sets.map(({ name }) => (
          <th scope="col">{name}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, scoreOf]) => (
        <tr>
          <th scope="row">{name}</th>
          {sets.map(({ score }) => cell(scoreOf(score)))}
        </tr>
      ))}
    </tbody>
  </table>
)
