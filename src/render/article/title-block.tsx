/** The title block of an article: column (`育新机 开新局 真抓实干在滨江`) or kind, kicker 引题, headline 主题, subheads 副题, byline 署名. */
import { h, type Result } from 'hastscript'
import { numberedAnchor } from '#model/addresses/anchor.ts'
import { entryPath, kindPath } from '#model/addresses/index-address.ts'
import type { Article } from '#model/record/article.ts'
import { kindName } from '#model/role-name.ts'
import { byline } from './byline.tsx'
import { decks } from './decks.tsx'
import { type PartMark, type PartMarks, unmarked } from './part-marks.tsx'

type Part = Result | string | null

/** The label above a title: the column, else the kind; none for news and for an article whose kind is shown as its title. */
function label({ column, kind, headline }: Article, { id, line }: PartMark): Result | null {
  if (column !== undefined)
    return (
      <p class="label label-column" id={id}>
        {line}
        <a href={entryPath('columns', column)}>{column}</a>
      </p>
    )
  if (kind === 'news' || headline === undefined) return null
  return (
    <p class={`label label-${kind}`}>
      <a href={kindPath(kind)}>{kindName[kind]}</a>
    </p>
  )
}

export interface TitleSettings {
  /** Heading level, 1 to 6. */
  level: number
  /** Address of the article, where the title links to it. */
  href?: string
  /** Without marks if the title is not shown on the article's page. */
  marks?: PartMarks
}

/** The line number comes before the heading, so that it is not part of the heading's accessible name. */
function heading({ headline, kind }: Article, { level, href, marks = unmarked }: TitleSettings): Part[] {
  const name = `h${level}`
  if (headline === undefined) return [h(name, { className: 'untitled' }, withLink([kindName[kind]], href))]
  const { id, line } = marks('headline')
  return [
    line && <p class="headline-line-number">{line}</p>,
    h(name, { id }, withLink(decks(headline), href)),
  ]
}

const withLink = (content: Part[], href: string | undefined): Part[] =>
  href === undefined ? content : [<a href={href}>{content}</a>]

const titleLine = (className: string, text: string, { id, line }: PartMark): Result => (
  <p class={className} id={id}>
    {line}
    {text}
  </p>
)

/** The title block: `<header class="title-block">` with label, kicker, heading, subheads and byline. */
export function titleBlock(article: Article, settings: TitleSettings): Result {
  const { kicker, subheads, bylines } = article
  const { marks = unmarked } = settings
  return (
    <header class="title-block">
      {label(article, marks('column'))}
      <hgroup>
        {kicker === undefined ? null : titleLine('kicker', kicker, marks('kicker'))}
        {heading(article, settings)}
        {subheads.map((text, index) => titleLine('subhead', text, marks(numberedAnchor('subhead-', index))))}
      </hgroup>
      {byline(bylines, marks('byline'))}
    </header>
  )
}
