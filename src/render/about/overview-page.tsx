/** `/about/`: the archive in figures counted by the build (26篇), its kinds and papers, then rights and contact. */
import type { Child, Result } from 'hastscript'
import type { PaperHoldings } from '#catalog/holdings.ts'
import type { SetScore } from '#model/accuracy/score.ts'
import { aboutPath, accuracyPath, publicationPath, yearPath } from '#model/addresses/address.ts'
import type { IssueMessages } from '#model/issue-messages.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { kindName } from '#model/role-name.ts'
import { gapsSentence } from '../calendar/paper-gaps.ts'
import { yearChart } from '../calendar/year-chart.tsx'
import type { Frame } from '../frame.ts'
import { formatNumber } from '../text/format-number.ts'
import { daySpan } from '../text/time-span.tsx'
import { aboutPage } from './about-page.tsx'
import { type ArchiveStatistics, archiveStatistics } from './archive-statistics.ts'
import { shareBar } from './share-bar.tsx'

/** The data that the page shows. */
export interface OverviewData {
  summaries: readonly IssueSummary[]
  papers: readonly PaperHoldings[]
  scores: readonly SetScore[]
  issueMessages: readonly IssueMessages[]
}

const entry = (term: string, value: Child): Result => (
  <div>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </div>
)

/** Share of the articles of all golden sets that were parsed without an error: `100.0%（26/26篇）`, a link. */
function exactShare(scores: readonly SetScore[]): Child {
  const [right, all] = scores.reduce(
    ([right, all], { score }) => [right + score.exact.right, all + score.exact.all],
    [0, 0],
  )
  const share = all === 0 ? '未测' : `${((right / all) * 100).toFixed(1)}%（${right}/${all}篇）`
  return <a href={accuracyPath()}>{share}</a>
}

function statisticsList(
  statistics: ArchiveStatistics,
  { scores, issueMessages, papers }: OverviewData,
): Result {
  const { issues, articles, characters, people, columns, places, undated, span } = statistics
  const messages = issueMessages.reduce((sum, each) => sum + each.messages.length, 0)
  return (
    <dl class="about-statistics">
      {span ? entry('时间', daySpan(span.first, span.last)) : null}
      {entry('报纸', `${papers.length}种`)}
      {entry('期数', `${formatNumber(issues)}期${undated > 0 ? `，其中${undated}期日期待考` : ''}`)}
      {entry('文章', `${formatNumber(articles)}篇`)}
      {entry('原文', `${formatNumber(characters)}字`)}
      {entry('署名', `${formatNumber(people)}人`)}
      {entry('专栏', `${formatNumber(columns)}个`)}
      {entry('电头地点', `${formatNumber(places)}处`)}
      {entry('存疑', <a href={`${accuracyPath()}#doubts`}>{`${formatNumber(messages)}处`}</a>)}
      {entry('范本整篇全对', exactShare(scores))}
    </dl>
  )
}

const kinds = ({ kinds, articles }: ArchiveStatistics): Result => (
  <ul class="about-kinds">
    {[...kinds]
      .sort(([, a], [, b]) => b - a)
      .map(([kind, count]) => (
        <li>
          <b>{kindName[kind]}</b>
          <span>{`${formatNumber(count)}篇`}</span>
          {shareBar(count / articles)}
        </li>
      ))}
  </ul>
)

const yearRow = (slug: string, year: PaperHoldings['years'][number]): Result => (
  <tr>
    <th scope="row">
      <a href={yearPath(slug, year.year)}>{`${year.year}年`}</a>
    </th>
    <td>{`${year.issues}期`}</td>
    <td>{yearChart(year)}</td>
  </tr>
)

const paper = ({ slug, name, years, dated, undated, articles }: PaperHoldings): Result => (
  <section class="about-paper">
    <h3>
      <a href={publicationPath(slug)}>{name}</a>
    </h3>
    <p>{`收有${dated.length + undated.length}期、${formatNumber(articles)}篇。${gapsSentence(dated)}`}</p>
    <table class="about-years">
      <caption class="visually-hidden">{`${name}各年期数`}</caption>
      <thead>
        <tr>
          <th scope="col">年份</th>
          <th scope="col">期数</th>
          <th scope="col">各月</th>
        </tr>
      </thead>
      <tbody>{years.toReversed().map((year) => yearRow(slug, year))}</tbody>
    </table>
  </section>
)

const rights = ({ site }: Frame): Result => (
  <section id="rights">
    <h2>权利与联系</h2>
    <p>
      报纸的文字与图片，权利属于原出版单位与作者；本站只作查阅、研究与核对之用，不主张任何权利。整理所用的程序以
      MIT 许可公开。
    </p>
    <p>
      发现误读、漏收或不宜公开的内容，请写信至
      <a href={`mailto:${site.errorReports}`}>{site.errorReports}</a>
      ，写明网址即可；每篇文章下面也有“报告错误”的链接，会自动带上原文的位置。
    </p>
  </section>
)

const furtherReading = (): Result => (
  <section>
    <h2>从这里读起</h2>
    <ul class="about-list">
      <li>
        <a href={aboutPath('reading')}>怎样读报</a>：一页识别文字怎样变成文章，哪些是猜的，凭什么猜。
      </li>
      <li>
        <a href={aboutPath('citing')}>如何引用</a>：国家标准的格式，永久链接。
      </li>
      <li>
        <a href={aboutPath('data')}>数据与接口</a>：订阅、下载、机读。
      </li>
      <li>
        <a href={aboutPath('handbook')}>编辑手册</a>：给往档案里添报纸的人。
      </li>
    </ul>
  </section>
)

/** Returns the HTML of the page. */
export function aboutOverviewPage(frame: Frame, archive: OverviewData): string {
  const statistics = archiveStatistics(archive.summaries)
  return aboutPage(
    frame,
    {
      path: aboutPath(),
      title: '关于本档案',
      lead: `${frame.site.description}。以下数字都由建站时统计得出。`,
    },
    statisticsList(statistics, archive),
    <section>
      <h2>体裁</h2>
      {kinds(statistics)}
    </section>,
    <section>
      <h2>各报</h2>
      {archive.papers.map(paper)}
    </section>,
    furtherReading(),
    rights(frame),
  )
}
