/** `/about/handbook/`: the handbook for editors, from a raw file to a published issue: 添一期报纸, 看报告, 更正 …. */
import type { Result } from 'hastscript'
import { aboutPath } from '#model/addresses/address.ts'
import type { RuleDocs } from '#model/rule-metadata.ts'
import type { Frame } from '../frame.ts'
import { aboutPage } from './about-page.tsx'
import { fixGuide } from './fix-guide.ts'
import { lexiconExample, lexiconGuide } from './lexicon-guide.ts'
import { profileExample, profileFields } from './profile-guide.ts'

const chapter = (id: string, title: string, ...text: Result[]): Result => (
  <section id={id}>
    <h2>{title}</h2>
    {text}
  </section>
)

const code = (text: string): Result => (
  <pre class="about-code" tabindex="0">
    <code>{text}</code>
  </pre>
)

const adding = (): Result =>
  chapter(
    'add',
    '一、添一期报纸',
    <p>
      把识别稿原样放进 <code>content/issues/</code>，放在哪个子文件夹都行，扩展名 <code>.txt</code>
      。一份文件可以是一版，也可以是几版；同一报纸、同一天的几份文件自动合成一期，按版次排列。
    </p>,
    <p>
      <b>原文永远不改。</b>
      文章的网址由版次和行号构成，改了原文，读者存下的链接就断了。有错写更正。
    </p>,
    code('npm run check    # 看报告\nnpm run build    # 建站，写入 _site/'),
  )

const report = (ruleDocs: RuleDocs): Result =>
  chapter(
    'report',
    '二、看报告',
    <p>
      <code>npm run check</code>
      按文件、行、列列出每一处疑问，分错误、提醒、说明三等；有错误时退出码为 1。想知道某一行为什么这样读，用
      <code>npm run explain -- 文件:行</code>。
    </p>,
    <dl class="about-rules">
      {Array.from(ruleDocs.values(), ({ id, name, reason, remedy }) => [
        <dt id={`rule-${id}`}>
          <code>{id}</code> {name}
        </dt>,
        <dd>
          {reason}
          <span class="about-remedy">{remedy}</span>
        </dd>,
      ])}
    </dl>,
  )

const correcting = (): Result =>
  chapter(
    'correct',
    '三、更正',
    <p>
      在原文旁边写一份同名的 <code>.fix.yaml</code>，每条更正一项。凡指某一行的，都要写出那一行开头的字（
      <code>starts</code>
      ）：对不上就报错，不会改错地方。读者看到改后的文字，原文对照页上新旧都在。
    </p>,
    <dl class="about-rules">
      {fixGuide.map(({ fix, use, example }) => [
        <dt>
          <code>{fix}</code> {use}
        </dt>,
        <dd>{code(example)}</dd>,
      ])}
    </dl>,
  )

const fieldList = (fields: ReadonlyArray<[field: string, meaning: string]>): Result => (
  <dl class="about-fields">
    {fields.map(([field, meaning]) => (
      <div>
        <dt>
          <code>{field}</code>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)

const newPaper = (): Result =>
  chapter(
    'paper',
    '四、添一种报纸',
    <p>
      写一份 <code>content/publications/代号.yaml</code>
      ，不必动程序。报纸的通例程序都懂，档案里只写这种报纸特有的东西，多数字段可以不写：
    </p>,
    fieldList(profileFields),
    code(profileExample),
  )

const lexicon = (): Result =>
  chapter(
    'lexicon',
    '五、词表',
    <p>
      程序所知的中国报纸的通例写在 <code>content/lexicon/</code>
      里，一种词一份 YAML，增删词语不必动程序；改过之后，各期会重新读一遍。档案若有自己的
      <code>lexicon</code> 文件夹，就用自己的，各份都要有。写法是词语，或正则表达式（不能有捕获组）：
    </p>,
    <dl class="about-rules">
      {lexiconGuide.map(({ file, meaning, fields }) => [
        <dt>
          <code>{file}</code> {meaning}
        </dt>,
        <dd>{fieldList(fields)}</dd>,
      ])}
    </dl>,
    code(lexiconExample),
  )

const publishing = (): Result =>
  chapter(
    'publish',
    '六、发布',
    <p>
      <code>npm run build</code>
      在一旁建好整个网站，全部成功才替换旧的；某一期读不成，其余照常发布，消息里说明是哪一期、错在哪里。没有改动的各期不会重读。建成的
      <code>_site/</code> 全是静态文件，放到任何网页服务器上即可。
    </p>,
    <p>
      站名、网址、收勘误的邮箱写在 <code>content/site.yaml</code>。
    </p>,
  )

/** Returns the HTML of the page. */
export const handbookPage = (frame: Frame): string =>
  aboutPage(
    frame,
    {
      path: aboutPath('handbook'),
      title: '编辑手册',
      lead: '给往档案里添报纸、看报告、写更正的人。',
    },
    adding(),
    report(frame.ruleDocs),
    correcting(),
    newPaper(),
    lexicon(),
    publishing(),
  )
