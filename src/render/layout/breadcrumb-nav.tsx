/** Visible breadcrumbs: links to the pages above a page, `索引 › 记者与通讯员`. */
import type { Result } from 'hastscript'

export interface Breadcrumb {
  name: string
  path: string
}

/** The links, highest page first, without the page itself: `索引 › 记者与通讯员`; null where there are none. */
export const breadcrumbNav = (breadcrumbs: readonly Breadcrumb[]): Result | null =>
  breadcrumbs.length === 0 ? null : (
    <nav class="breadcrumbs" aria-label="所在位置">
      <ol>
        {breadcrumbs.map(({ name, path }) => (
          <li>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
