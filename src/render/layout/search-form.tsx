/** The full-text search form of every page: a plain GET form to `/search/?q=秋收`, which needs no script. */
import type { Result } from 'hastscript'

/**
 * A form with a search input and the button 检索.
 *
 * @param id id of its input, unique on the page: `bar-search`
 * @param filters further form fields
 */
export const searchForm = (id: string, filters: Result | null = null): Result => (
  <search class="search-form">
    <form action="/search/" method="get">
      <label class="visually-hidden" for={id}>
        全文检索
      </label>
      <input id={id} type="search" name="q" placeholder="全文检索" autocomplete="off" enterkeyhint="search" />
      <button type="submit">检索</button>
      {filters}
    </form>
  </search>
)
