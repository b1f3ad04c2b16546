/**
 * What the build states of a raw file: that every character is accounted for, and how much of it went where.
 *
 * The figures are counted here, on the text that the page shows; a lost character is said just as plainly.
 */
import type { Result } from 'hastscript'
import { formatNumber } from '../text/format-number.ts'
import type { CharacterCounts } from './alignment/character-counts.ts'
import { characterCountsBar } from './character-counts-bar.tsx'

function checkResult({ total, lost, twice }: CharacterCounts): string {
  if (lost === 0 && twice === 0) return `全文${formatNumber(total)}字，无一遗漏，无一重复。`
  return `全文${formatNumber(total)}字，遗漏${formatNumber(lost)}字，重复${formatNumber(twice)}字。`
}

const categoryCount = (name: string, mark: string, value: number): Result => (
  <div class={`share share-${mark}`}>
    <dt>{name}</dt>
    <dd>{`${formatNumber(value)}字`}</dd>
  </div>
)

/** The statement, for one raw file. */
export const characterCountsStatement = (account: CharacterCounts): Result => (
  <div class="character-counts">
    <p class={account.lost + account.twice === 0 ? 'check-result' : 'check-result check-failed'}>
      {checkResult(account)}
    </p>
    {characterCountsBar(account)}
    <dl class="shares">
      {categoryCount('文章', 'articles', account.articles)}
      {categoryCount('报头与版面附件', 'furniture', account.furniture)}
      {categoryCount('未归类', 'unplaced', account.unplaced)}
      {account.lost === 0 ? null : categoryCount('遗漏', 'lost', account.lost)}
    </dl>
    <p class="character-counts-method">
      这是建站程序每次建站时逐字核对的结果：原文里空白以外的每一个字，恰好归在一处。
    </p>
  </div>
)
