/** The title block of an item: column (育新机 开新局) or kind, kicker 引题, headline 主题, subheads 副题, byline 署名. */
import { h, type Result } from 'hastscript'
import { numberedAnchor } from '#model/addresses/anchor.ts'
import { entryPath, kindPath } from '#model/addresses/index-address.ts'
import type { Article } from '#model/record/article.ts'
import { kindName } from '#model/role-name.ts'
import { byline } from './byline.tsx'
import { decks } from './decks.tsx'
import { type PartMark, type PartMarks, unmarked } from './part-marks.tsx'

type Part = Result | string | null

/** The label above a title: its column, else its kind; plain news has none, nor has an item whose kind stands for its title. */
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
  /** Of the heading, 1 to 6. */
  level: number
  /** Address of the article, where the title is a link to it. */
  href?: string
  marks?: PartMarks
}

/** The line number stands before the heading, which is called by its words alone. */
function heading({ headline, kind }: Article, { level, href, marks = unmarked }: TitleSettings): Part[] {
  const name = `h${level}`
  if (headline === undefined) return [h(name, { className: 'untitled' }, linked([kindName[kind]], href))]
  const { id, line } = marks('headline')
  return [line && <p class="headline-line-number">{line}</p>, h(name, { id }, linked(decks(headline), href))]
}

const linked = (text: Part[], href: string | undefined): Part[] =>
  href === undefined ? text : [<a href={href}>{text}</a>]

const deck = (name: string, text: string, { id, line }: PartMark): Result => (
  <p class={name} id={id}>
    {line}
    {text}
  </p>
)

/** All that stands above the text. */
export function titleBlock(article: Article, settings: TitleSettings): Result {
  const { kicker, subheads, bylines } = article
  const { marks = unmarked } = settings
  return (
    <header class="title-block">
      {label(article, marks('column'))}
      <hgroup>
        {kicker === undefined ? null : deck('kicker', kicker, marks('kicker'))}
        {heading(article, settings)}
        {subheads.map((text, index) => deck('subhead', text, marks(numberedAnchor('subhead-', index))))}
      </hgroup>
      {byline(bylines, marks('byline'))}
    </header>
  )
}
