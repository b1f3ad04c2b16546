/** Links between the pages of a long list: `首页 上一页 第3页，共7页 下一页 末页`. */
import type { Result } from 'hastscript'

interface PaginationOptions {
  /** Number of the current page, from 1. */
  page: number
  /** Number of pages. */
  pages: number
  /** Accessible name of the navigation: `文章分页`. */
  label: string
  /** Address of a page by its number. */
  addressOf: (page: number) => string
}

/** The links `上一页 第2页，共7页 下一页`, with 首页 and 末页 where these are further away; null for a single page. */
export function pagination({ page, pages, label, addressOf }: PaginationOptions): Result | null {
  if (pages === 1) return null
  return (
    <nav class="link-row" aria-label={label}>
      {page > 2 ? <a href={addressOf(1)}>首页</a> : null}
      {page === 1 ? null : (
        <a href={addressOf(page - 1)} rel="prev">
          上一页
        </a>
      )}
      <span>{`第${page}页，共${pages}页`}</span>
      {page === pages ? null : (
        <a href={addressOf(page + 1)} rel="next">
          下一页
        </a>
      )}
      {page < pages - 1 ? <a href={addressOf(pages)}>末页</a> : null}
    </nav>
  )
}
