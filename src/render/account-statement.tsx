/**
 * What the build states of a raw file: its SHA-256, and that every character is accounted for.
 *
 * The figures are counted here, on the text that the page shows; a lost character is said just as plainly.
 */
import type { Result } from 'hastscript'
import type { Page } from '#model/issue.ts'
import type { Account } from './account.ts'

const figure = (value: number): string => value.toLocaleString('en-US')

function verdict({ total, lost, twice }: Account): string {
  if (lost === 0 && twice === 0) return `全文${figure(total)}字，无一遗漏，无一重复。`
  return `全文${figure(total)}字，遗漏${figure(lost)}字，重复${figure(twice)}字。`
}

/** The statement, for one raw file. */
export const accountStatement = (source: Page['source'], account: Account): Result => (
  <div class="account">
    <p class={account.lost + account.twice === 0 ? 'verdict' : 'verdict verdict-broken'}>
      {verdict(account)}
    </p>
    <dl>
      <dt>文章</dt>
      <dd>{`${figure(account.articles)}字`}</dd>
      <dt>报头与版面附件</dt>
      <dd>{`${figure(account.furniture)}字`}</dd>
      <dt>未归类</dt>
      <dd>{`${figure(account.unplaced)}字`}</dd>
      <dt>文件</dt>
      <dd>{source.file}</dd>
      <dt>编码</dt>
      <dd>{source.encoding.toUpperCase()}</dd>
      <dt>SHA-256</dt>
      <dd>
        <code>{source.sha256}</code>
      </dd>
    </dl>
  </div>
)
