/**
 * States that every character of a raw file is in the record once, with the number of characters per category.
 *
 * `全文3,514字，无一遗漏，无一重复。` The figures are counted on the text that the page shows; lost characters are reported too.
 */
import type { Result } from 'hastscript'
import { formatNumber } from '../text/format-number.ts'
import type { CharacterCounts } from './alignment/character-counts.ts'
import { characterCountsBar } from './character-counts-bar.tsx'

function checkResult({ total, lost, twice }: CharacterCounts): string {
  if (lost === 0 && twice === 0) return `全文${formatNumber(total)}字，无一遗漏，无一重复。`
  return `全文${formatNumber(total)}字，遗漏${formatNumber(lost)}字，重复${formatNumber(twice)}字。`
}

const categoryCount = (name: string, category: string, value: number): Result => (
  <div class={`share share-${category}`}>
    <dt>{name}</dt>
    <dd>{`${formatNumber(value)}字`}</dd>
  </div>
)

/** Shows result, bar, figures and method for one raw file. */
export const characterCountsStatement = (counts: CharacterCounts): Result => (
  <div class="character-counts">
    <p class={counts.lost + counts.twice === 0 ? 'check-result' : 'check-result check-failed'}>
      {checkResult(counts)}
    </p>
    {characterCountsBar(counts)}
    <dl class="shares">
      {categoryCount('文章', 'articles', counts.articles)}
      {categoryCount('报头与版面附件', 'furniture', counts.furniture)}
      {categoryCount('未归类', 'unplaced', counts.unplaced)}
      {counts.lost === 0 ? null : categoryCount('遗漏', 'lost', counts.lost)}
    </dl>
    <p class="character-counts-method">
      这是建站程序每次建站时逐字核对的结果：原文里空白以外的每一个字，恰好归在一处。
    </p>
  </div>
)
