/** Where a page stands, as links to the pages above it: 索引 › 记者与通讯员; the page itself is named in its heading. */
import type { Result } from 'hastscript'

export interface Breadcrumb {
  name: string
  path: string
}

/** The way back, from the highest page down; nothing where no page is above. */
export const breadcrumbNav = (steps: readonly Breadcrumb[]): Result | null =>
  steps.length === 0 ? null : (
    <nav class="breadcrumbs" aria-label="所在位置">
      <ol>
        {steps.map(({ name, path }) => (
          <li>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
