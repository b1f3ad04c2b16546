/** The way to the full text, on every page: a plain form that works without a script. */
import type { Result } from 'hastscript'

/**
 * A search form.
 *
 * @param id of its input, unique on the page
 * @param more what else it asks
 */
export const searchForm = (id: string, more: Result | null = null): Result => (
  <search class="search-form">
    <form action="/search/" method="get">
      <label class="visually-hidden" for={id}>
        全文检索
      </label>
      <input id={id} type="search" name="q" placeholder="全文检索" autocomplete="off" enterkeyhint="search" />
      <button type="submit">检索</button>
      {more}
    </form>
  </search>
)
