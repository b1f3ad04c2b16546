/**
 * The page 准确率与存疑: the accuracy scores of the parser, how they are computed, and all messages about the archive's issues.
 *
 * The build computes all figures, by parsing the golden sets with the same code as the issues: `字符覆盖率 1.000000`.
 */
import type { Child, Result } from 'hastscript'
import { issueMessagePageCount, issueMessagesOnPage } from '#catalog/issue-message-pages.ts'
import type { SetScore } from '#model/accuracy/score.ts'
import { accuracyPath } from '#model/addresses/address.ts'
import type { IssueMessages } from '#model/issue-messages.ts'
import { aboutPage } from '../about/about-page.tsx'
import type { Frame } from '../frame.ts'
import { pagination } from '../layout/pagination.tsx'
import { issueMessageList } from '../messages/issue-message-list.tsx'
import { scoreTable } from '../messages/score-table.tsx'

const notMeasured = (): Result => (
  <section>
    <h2>测了什么</h2>
    <p>建站时没有评测准确率：建站所用的程序没有附带范本（人工写定答案的版面）。</p>
  </section>
)

const scoresSection = (sets: readonly SetScore[]): Result => (
  <section class="scores-section">
    <h2>测了什么</h2>
    <p>
      每次建站，程序都把下面各组版面重新辨读一遍，与人工写定的答案逐项比较。比较时不计空白，其余一字不差才算对。这些版面是程序附带的范本，与本站收入哪些报纸无关；各组有多少版、多少篇，列在表的开头。
    </p>
    <dl>{sets.map(({ name, about }) => [<dt>{name}</dt>, <dd>{about}</dd>])}</dl>
    {scoreTable(sets)}
  </section>
)

const terms: ReadonlyArray<[term: string, meaning: string]> = [
  ['字符覆盖率', '原文中非空白的字符，有多大比例落在某一篇文章、版面附件或未归类文字里。遗漏与重复另列。'],
  [
    '文章切分',
    '答案里的一篇与程序切出的一篇，共有的字符超过两者合计的一半（交并比 IoU 大于 0.5），即算切对；据此计算精确率、召回率与 F1。',
  ],
  ['整篇全对', '专栏、引题、主题、副题、电头、署名、图片说明和每一段正文全部与答案相同的文章所占比例。'],
  ['报纸、日期', '与答案相同的版面所占比例。版面没有印日期的，由程序根据报道内容推断。'],
  [
    '主题、引题、专栏等各项',
    '精确率是程序读出的有多少是对的，召回率是答案里的有多少被读出，F1 是两者的调和平均。按整版计算：文字对而归错文章的，在这里算对，在“整篇全对”里算错。',
  ],
  ['体裁', '消息、评论、专访、简讯、图片、公告、广告；与它的主题一起比较。'],
]

const methodSection = (): Result => (
  <section>
    <h2>怎样计算</h2>
    <dl>{terms.map(([term, meaning]) => [<dt>{term}</dt>, <dd>{meaning}</dd>])}</dl>
  </section>
)

function messagesSection(issueMessages: readonly IssueMessages[], pageNumber: number): Result {
  const messageCount = issueMessages.reduce((sum, { messages }) => sum + messages.length, 0)
  return (
    <section id="doubts">
      <h2>存疑</h2>
      <p>{`程序对本站各期提出的全部疑问，共${issueMessages.length}期、${messageCount}处；每一处都可以对照原文。`}</p>
      {issueMessageList(issueMessagesOnPage(issueMessages, pageNumber))}
      {pagination({
        page: pageNumber,
        pages: issueMessagePageCount(issueMessages.length),
        label: '存疑分页',
        addressOf: accuracyPath,
      })}
    </section>
  )
}

/**
 * Renders one page of the report; the scores are on the first.
 *
 * @param pageNumber from 1
 */
export function accuracyPage(
  frame: Frame,
  sets: readonly SetScore[],
  issueMessages: readonly IssueMessages[],
  pageNumber: number,
): string {
  const measured = sets.length > 0 ? [scoresSection(sets), methodSection()] : [notMeasured()]
  const scores: Child[] = pageNumber === 1 ? measured : []
  return aboutPage(
    frame,
    {
      title: pageNumber === 1 ? '准确率与存疑' : `存疑（第${pageNumber}页）`,
      lead: '本站的文章由程序从识别所得的原文里辨认、整理而成。辨认得有多准，哪里没有把握，都列在这里。',
      path: accuracyPath(pageNumber),
    },
    ...scores,
    messagesSection(issueMessages, pageNumber),
  )
}
