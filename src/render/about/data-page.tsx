/** `/about/data/`: links to all feeds and data files, for example `/feed.xml` and `/data/2022.ndjson`. */
import type { Result } from 'hastscript'
import {
  aboutPath,
  articleTablePath,
  dataPackagePath,
  feedPath,
  feedsOf,
  openSearchPath,
  recordPath,
  recordSchemaPath,
  recordsPath,
  siteMapPath,
} from '#model/addresses/address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { feedTitle } from '../feeds/feed-text.ts'
import type { Frame } from '../frame.ts'
import { datasetData } from '../linked-data/dataset-data.ts'
import { aboutPage } from './about-page.tsx'

const formatName = { xml: 'Atom', json: 'JSON Feed' } as const

const feeds = (frame: Frame): Result => (
  <ul class="about-list">
    {[undefined, ...frame.papers.map(({ slug }) => slug)].flatMap(feedsOf).map((feed) => (
      <li>
        <a href={feedPath(feed)}>{`${feedTitle(frame, feed)}（${formatName[feed.format]}）`}</a>
      </li>
    ))}
  </ul>
)

/** The years with records, in order of the summaries; undefined for undated issues. */
const yearsOf = (summaries: readonly IssueSummary[]): Array<string | undefined> => [
  ...new Set(summaries.map(({ date }) => date?.value.slice(0, 4))),
]

const file = (path: string, what: string): Result => (
  <li>
    <a href={path}>{path}</a> {what}
  </li>
)

const files = (summaries: readonly IssueSummary[]): Result => (
  <ul class="about-list">
    {file(dataPackagePath, '全部数据文件的说明：字段、字节数、SHA-256（Data Package 2.0）')}
    {file(
      articleTablePath,
      '文章目录，一行一篇（CSV，UTF-8 带 BOM，可直接用表格软件打开；像公式的单元格前加了撇号）',
    )}
    {yearsOf(summaries).map((year) =>
      file(
        recordsPath(year),
        `${year === undefined ? '日期待考' : `${year}年`}各期的完整记录，一行一期（NDJSON）`,
      ),
    )}
    {file(recordSchemaPath, '记录的 JSON Schema')}
  </ul>
)

const others = (latest: IssueSummary | undefined): Result => (
  <ul class="about-list">
    {latest === undefined ? null : file(recordPath(latest), '每期网址后加 issue.json，就是这一期的记录')}
    {file(siteMapPath, '网站地图，列出全部网页')}
    {file(openSearchPath, '检索说明（OpenSearch），可把本档案加进浏览器的搜索引擎')}
  </ul>
)

/**
 * Returns the HTML of the page.
 *
 * @param summaries oldest first
 */
export const dataPage = (frame: Frame, summaries: readonly IssueSummary[]): string =>
  aboutPage(
    frame,
    {
      path: aboutPath('data'),
      title: '数据与接口',
      lead: '网页上有的，程序都能读到：订阅新到的报纸，或把全部记录取走。文件里没有生成时间，同样的档案生成同样的文件。',
      things: [datasetData(frame.site, aboutPath('data'))],
    },
    <section>
      <h2>订阅</h2>
      <p>“各期标题”每期一条，列出标题；“文章全文”每篇一条，带正文。日期待考的不在其中。</p>
      {feeds(frame)}
    </section>,
    <section>
      <h2>数据文件</h2>
      {files(summaries)}
    </section>,
    <section>
      <h2>其他接口</h2>
      {others(summaries.at(-1))}
    </section>,
  )
