/** The title block of an item: column (育新机 开新局) or kind, kicker 引题, headline 主题, subheads 副题, byline 署名. */
import { h, type Result } from 'hastscript'
import type { Article } from '#model/article.ts'
import { entryPath, kindPath } from '#model/index-address.ts'
import { byline } from './byline.tsx'
import { decks } from './decks.tsx'
import { kindName } from './kind-name.ts'

/** The label above a title; plain news without a column has none. */
function label({ column, kind }: Article): Result | null {
  if (column !== undefined)
    return (
      <p class="label label-column">
        <a href={entryPath('columns', column)}>{column}</a>
      </p>
    )
  if (kind === 'news') return null
  return (
    <p class={`label label-${kind}`}>
      <a href={kindPath(kind)}>{kindName[kind]}</a>
    </p>
  )
}

function headline(article: Article, level: number, href: string | undefined): Result {
  const text = article.headline === undefined ? [kindName[article.kind]] : decks(article.headline)
  const heading = href === undefined ? text : [<a href={href}>{text}</a>]
  return h(`h${level}`, { className: article.headline === undefined ? 'untitled' : undefined }, heading)
}

/**
 * @param level of the heading, 1 to 6
 * @param href address of the article, where the title is a link to it
 */
export const titleBlock = (article: Article, level: number, href?: string): Result => (
  <header class="title-block">
    {article.headline === undefined ? null : label(article)}
    <hgroup>
      {article.kicker === undefined ? null : <p class="kicker">{article.kicker}</p>}
      {headline(article, level, href)}
      {article.subheads.map((subhead) => (
        <p class="subhead">{subhead}</p>
      ))}
    </hgroup>
    {byline(article.bylines)}
  </header>
)
