/** `/about/reading/`: the steps from OCR text to articles (收稿, 分块, 辨认 …), and their limits. */
import type { Result } from 'hastscript'
import { aboutPath, accuracyPath } from '#model/addresses/address.ts'
import type { Frame } from '../frame.ts'
import { aboutPage } from './about-page.tsx'

/** The steps from raw text to page, in the order of the pipeline and of the build. */
const steps: ReadonlyArray<[name: string, what: string]> = [
  ['收稿', '原文一个字节也不改，先算出 SHA-256 存底；能认 UTF-8、UTF-16、GB18030 几种编码。'],
  ['分块', '按空行、换行、缩进分成块，每一块都记得自己在第几行第几列。'],
  ['辨认', '几十条线索各说各的：像报头、像引题、像署名、像图片说明……再从整版里挑出总分最高的一种读法。'],
  ['更正', '编辑写下的更正此时生效；对不上原文的更正不生效，并且报错。'],
  ['接合', '分栏切断的段落接起来，被邻稿隔开的文章拼回去，转版的两半合成一篇。'],
  ['定日', '报头印了日期的照报头；没印的，从报道里的日期、星期、届次、纪念日推断，推断的依据列在页上。'],
  ['质疑', '十几条规则逐一挑错：星期不符、期号倒退、字重、文章残缺、两种读法相差无几……'],
  ['存档', '每一期成为一份记录，每个字都有去处；网页、检索、数据都由这份记录生成。'],
]

const pipelineList = (): Result => (
  <ol class="about-pipeline">
    {steps.map(([name, what]) => (
      <li>
        <b>{name}</b>
        <span>{what}</span>
      </li>
    ))}
  </ol>
)

const part = (title: string, ...text: Result[]): Result => (
  <section>
    <h2>{title}</h2>
    {text}
  </section>
)

/** Returns the HTML of the page. */
export const readingPage = (frame: Frame): string =>
  aboutPage(
    frame,
    {
      path: aboutPath('reading'),
      title: '怎样读报',
      lead: '档案收到的是识别软件吐出的文字：没有标题、没有分栏，段落常在词中间断开。程序按报纸的成规把它读成文章。',
    },
    part('从原文到网页', pipelineList()),
    part(
      '哪些是猜的',
      <p>
        标题、署名、段落的归属，多数有明确的标记，也有不少只能凭上下文判断。凡是判断，都留着证据：哪条线索起了作用，第二可能的读法是什么，两者差多少。差得很少的，页面上标“存疑”，读者可以点开
        <b>原文对照</b>，看每一行被读成了什么。
      </p>,
      <p>
        推断出来的日期和报名，在期头写明“日期系推断”及其依据；没有足够证据的，宁可写“日期待考”，也不硬填。
      </p>,
    ),
    part(
      '一字不丢，一字不添',
      <p>
        建站时逐字核对：原文里每一个不是空白的字符，必定落在某一篇文章、版面附件或“未归类的文字”之中，不多也不少。核对的结果连同原文的
        SHA-256，写在每期的原文对照页上。识别错的字照原样保留，程序只提出怀疑，从不悄悄改字；编辑改过的，新旧两种文字都列出。
      </p>,
    ),
    part(
      '做不到的',
      <ul class="about-list">
        <li>没有版面图像，看不到照片与版式；图片只剩说明文字。</li>
        <li>识别稿里已经丢失的字句补不回来，只能注明“开头未能留下”“结尾未能留下”。</li>
        <li>引题与主题之间没有任何标记时，程序有时会认反；具体有多准，见准确率一页。</li>
        <li>同名的记者不分彼此；一个人前后用过几种署名，也不合并。</li>
      </ul>,
      <p>
        <a href={accuracyPath()}>看看读得有多准，以及全部存疑之处</a>
      </p>,
    ),
  )
