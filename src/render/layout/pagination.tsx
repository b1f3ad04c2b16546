/** The way through a list that takes several pages: 上一页 · 第2页，共7页 · 下一页. */
import type { Result } from 'hastscript'

interface PaginationOptions {
  /** From 1. */
  page: number
  pages: number
  /** Said to those who hear the page: `文章分页`. */
  label: string
  addressOf: (page: number) => string
}

/** Nothing where the list takes one page. */
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
