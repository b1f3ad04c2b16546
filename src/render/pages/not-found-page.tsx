/** The page for unknown addresses (404), `没有这一页`: a search form, and links to the home page and the papers. */
import { publicationPath } from '#model/addresses/address.ts'
import type { Frame } from '../frame.ts'
import { page } from '../layout/page.tsx'
import { searchForm } from '../layout/search-form.tsx'

/** Renders the 404 page; it has no canonical address. */
export const notFoundPage = (frame: Frame): string =>
  page(
    frame,
    { kind: 'not-found', title: '没有这一页', description: '这个地址上没有内容。' },
    <header class="page-head">
      <h1>没有这一页</h1>
      <p class="page-head-lead">这一天的报纸也许还没有收进档案，也许地址抄错了一个字。</p>
    </header>,
    searchForm('lost-search'),
    <ul class="link-row">
      <li>
        <a href="/">回到首页</a>
      </li>
      {frame.papers.map(({ slug, name }) => (
        <li>
          <a href={publicationPath(slug)}>{`按日期查阅${name}`}</a>
        </li>
      ))}
    </ul>,
  )
