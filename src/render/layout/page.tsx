/**
 * The document around every page: head, header, main, footer. The only module that serializes hast trees to HTML.
 *
 * hast has no raw HTML, so `<script>` in an issue's text is always escaped: `&#x3C;script>`.
 */
import type { Child, Result } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import {
  aboutPath,
  accuracyPath,
  onThisDayPath,
  openSearchPath,
  publicationPath,
} from '#model/addresses/address.ts'
import { indexesPath } from '#model/addresses/index-address.ts'
import { memoize } from '#model/memoize.ts'
import { truncate } from '#model/truncate.ts'
import type { Frame, PageHead } from '../frame.ts'
import { breadcrumbData } from './breadcrumb-data.ts'
import { dataBlock } from './data-block.tsx'
import { feedLinks } from './feed-links.tsx'
import { openGraph } from './open-graph.tsx'
import { searchForm } from './search-form.tsx'
import { themes } from './themes.tsx'

const html = unified().use(rehypeStringify).freeze()

/** Longest title that browsers and search engines show completely, in code points. */
const longestTitle = 70

function documentTitle(frame: Frame, title: string | undefined): string {
  if (title === undefined) return frame.site.title
  const suffix = ` · ${frame.site.title}`
  return `${truncate(title, longestTitle - [...suffix].length)}${suffix}`
}

const documentHead = (frame: Frame, page: PageHead): Result => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{documentTitle(frame, page.title)}</title>
    <script type="module" async src={frame.assets.scripts.choices}></script>
    <meta name="description" content={truncate(page.description, 150)} />
    {page.path === undefined ? null : <link rel="canonical" href={frame.site.baseUrl + page.path} />}
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      title={frame.site.title}
      href={openSearchPath}
    />
    {feedLinks(frame, page.path)}
    {openGraph(frame, page)}
    {dataBlock([...(page.things ?? []), ...breadcrumbData(frame, page)])}
    <link rel="icon" href={frame.assets.icon} type="image/svg+xml" />
    <link rel="stylesheet" href={frame.assets.style} />
    {page.script === undefined ? null : <script type="module" src={page.script}></script>}
  </head>
)

/** Kinds of pages whose main part has a search form, so that the header needs none. */
const kindsWithOwnSearch: ReadonlySet<PageHead['kind']> = new Set<PageHead['kind']>([
  'home',
  'search',
  'not-found',
])

const siteHeader = (frame: Frame, hasSearch: boolean): Result => (
  <>
    <a class="skip-link" href="#main">
      跳到正文
    </a>
    <header class="site-header">
      <a class="site-header-name" href="/">
        {frame.site.title}
      </a>
      <nav aria-label="主导航">
        {frame.papers.map(({ slug, name }) => (
          <a href={publicationPath(slug)}>{name}</a>
        ))}
        <a href={onThisDayPath()}>历史上的今天</a>
        <a href={indexesPath()}>索引</a>
        <a href={aboutPath()}>关于</a>
        <a href="/search/">检索</a>
      </nav>
      {hasSearch ? searchForm('bar-search') : null}
    </header>
  </>
)

const siteFooter = (frame: Frame): Result => (
  <footer class="site-footer">
    <p class="site-footer-name">{frame.site.title}</p>
    <p>
      {frame.site.description} <a href={aboutPath()}>关于本档案</a> <a href={accuracyPath()}>准确率与存疑</a>
    </p>
    <p>
      报纸文字的权利属于原出版单位。发现错误，请写信至
      <a href={`mailto:${frame.site.errorReports}`}>{frame.site.errorReports}</a>。
    </p>
    {themes()}
  </footer>
)

const stringify = (tree: Result): string =>
  html.stringify(tree.type === 'root' ? tree : { type: 'root', children: [tree] })

/** The HTML before and after `<main>`, the same on every page. */
interface PageShell {
  /** With a search form, and without. */
  headers: Record<'withSearch' | 'withoutSearch', string>
  footer: string
}

const pageShell = memoize((frame: Frame): PageShell => {
  const headers = {
    withSearch: stringify(siteHeader(frame, true)),
    withoutSearch: stringify(siteHeader(frame, false)),
  }
  return { headers, footer: stringify(siteFooter(frame)) }
})

/**
 * Serializes one page to an HTML document: `<!DOCTYPE html><html lang="zh-CN">…`.
 *
 * @param main children of `<main>`
 */
export function page(frame: Frame, pageHead: PageHead, ...main: Child[]): string {
  const { headers, footer } = pageShell(frame)
  return [
    `<!DOCTYPE html><html lang="zh-CN">${stringify(documentHead(frame, pageHead))}<body class="page-${pageHead.kind}">`,
    headers[kindsWithOwnSearch.has(pageHead.kind) ? 'withoutSearch' : 'withSearch'],
    stringify(<main id="main">{main.flat()}</main>),
    `${footer}</body></html>`,
  ].join('')
}
