/** `/about/citing/`: how to cite an article by GB/T 7714, with an article of the archive as example. */
import type { Result } from 'hastscript'
import { aboutPath, articlePath } from '#model/addresses/address.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { citationText } from '../cite/citation.ts'
import { citationDataOf } from '../cite/citation-data.ts'
import { gbt2015, gbt2025 } from '../cite/gb-t-7714.ts'
import type { Frame } from '../frame.ts'
import { aboutPage } from './about-page.tsx'

/** The first article with bylines and a headline; else the first article. */
const exampleArticle = ({ items }: Issue): Article | undefined =>
  items.find(({ bylines, headline }) => bylines.length > 0 && headline !== undefined) ?? items[0]

function example(frame: Frame, issue: Issue): Result | null {
  const article = exampleArticle(issue)
  if (!article) return null
  const citationData = citationDataOf(frame.site.baseUrl, issue, article)
  return (
    <section>
      <h2>以一篇为例</h2>
      <p>
        <a href={articlePath(issue, article.id)}>{titleOf(article)}</a>
      </p>
      <dl class="about-citations">
        <dt>GB/T 7714—2025（2026年7月1日起施行）</dt>
        <dd>{citationText(gbt2025(citationData))}</dd>
        <dt>GB/T 7714—2015</dt>
        <dd>{citationText(gbt2015(citationData))}</dd>
      </dl>
    </section>
  )
}

/**
 * Returns the HTML of the page.
 *
 * @param issue issue from which the example is taken; undefined for an empty archive
 */
export const citingPage = (frame: Frame, issue: Issue | undefined): string =>
  aboutPage(
    frame,
    {
      path: aboutPath('citing'),
      title: '如何引用',
      lead: '每篇文章下面都有现成的引文，点一下就复制；这里说明它们怎样写成。',
    },
    issue ? example(frame, issue) : null,
    <section>
      <h2>写法</h2>
      <ul class="about-list">
        <li>
          作者是署名里写文字的人；三人以上只列前三人，加“等”。没有署名的新华社稿，作者写新华社；本报自己的稿子没有署名，就不写作者。
        </li>
        <li>题名用主题；破折号引出的副题接在后面，引题不算题名。没有标题的，取开头几个字，放在方括号里。</li>
        <li>日期、版次照报头；推断的日期放在方括号里，没有印版次的不写。</li>
        <li>
          从网上读到的，文献类型写作 [N/OL]，附网址。2015
          年的标准还要写引用日期，在文章页上复制时自动填上当天。
        </li>
        <li>BibTeX 与 CSL-JSON 供文献管理软件使用。</li>
      </ul>
    </section>,
    <section>
      <h2>永久链接</h2>
      <p>
        文章的网址由报纸、日期、版次和标题在原文里的行号构成。原文从不改动，所以程序读得更好了，网址也不变；引文里的网址请照抄，不要用检索结果页的地址。
      </p>
      <p>日期经编辑更正的，网址随之改变；还没有定下日期的一期，网址里写的是原文的文件名。</p>
    </section>,
  )
