/**
 * Facts about a raw file and a link to download its text: `004_….txt`, UTF-8, SHA-256 of the received bytes.
 *
 * The download is the decoded text as UTF-8; if it equals the received bytes, readers can verify it with the hash.
 */
import { createHash } from 'node:crypto'
import type { Result } from 'hastscript'
import { rawTextPath } from '#model/addresses/address.ts'
import { linesOf } from '#model/reading/raw-lines.ts'
import type { Issue, Page } from '#model/record/issue.ts'
import { formatNumber } from '../text/format-number.ts'

const isAsReceived = (text: string, { sha256 }: Page['source']): boolean =>
  createHash('sha256').update(text).digest('hex') === sha256

const comparison = (text: string, source: Page['source']): string =>
  isAsReceived(text, source)
    ? '与收到的文件逐字节相同，可用 SHA-256 自行核对。'
    : `收到的字节已从 ${source.encoding.toUpperCase()} 解码，另存为 UTF-8，文字未改；SHA-256 是收到时的。`

/** Shows name, encoding, length, hash and download link of a raw file. */
export const fileFacts = (issue: Issue, source: Page['source'], text: string): Result => (
  <div class="file-facts">
    <dl>
      <dt>文件</dt>
      <dd>{source.file}</dd>
      <dt>编码</dt>
      <dd>{source.encoding.toUpperCase()}</dd>
      <dt>长度</dt>
      <dd>{`${formatNumber(source.length)}个字符，${formatNumber(linesOf(text).length)}行`}</dd>
      <dt>SHA-256</dt>
      <dd>
        <code>{source.sha256}</code>
      </dd>
    </dl>
    <p>
      <a class="download" href={rawTextPath(issue, source.file)} download>
        下载原文
      </a>
      {` ${comparison(text, source)}`}
    </p>
  </div>
)
