/**
 * What the build states of a raw file: that every character is accounted for, and how much of it went where.
 *
 * The figures are counted here, on the text that the page shows; a lost character is said just as plainly.
 */
import type { Result } from 'hastscript'
import { figure } from '../text/figure.ts'
import { accountBar } from './account-bar.tsx'
import type { Account } from './alignment/account.ts'

function verdict({ total, lost, twice }: Account): string {
  if (lost === 0 && twice === 0) return `全文${figure(total)}字，无一遗漏，无一重复。`
  return `全文${figure(total)}字，遗漏${figure(lost)}字，重复${figure(twice)}字。`
}

const share = (name: string, mark: string, value: number): Result => (
  <div class={`share share-${mark}`}>
    <dt>{name}</dt>
    <dd>{`${figure(value)}字`}</dd>
  </div>
)

/** The statement, for one raw file. */
export const accountStatement = (account: Account): Result => (
  <div class="account">
    <p class={account.lost + account.twice === 0 ? 'verdict' : 'verdict verdict-broken'}>
      {verdict(account)}
    </p>
    {accountBar(account)}
    <dl class="shares">
      {share('文章', 'articles', account.articles)}
      {share('报头与版面附件', 'furniture', account.furniture)}
      {share('未归类', 'unplaced', account.unplaced)}
      {account.lost === 0 ? null : share('遗漏', 'lost', account.lost)}
    </dl>
    <p class="account-how">这是建站程序每次建站时逐字核对的结果：原文里空白以外的每一个字，恰好归在一处。</p>
  </div>
)
