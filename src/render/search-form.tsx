/** The way to the full text, on every page: a plain form that works without a script. */
import type { Result } from 'hastscript'

/**
 * A search form.
 *
 * @param id of its input, unique on the page
 */
export const searchForm = (id: string): Result => (
  <search class="search-form">
    <form action="/search/" method="get">
      <label class="unseen" for={id}>
        全文检索
      </label>
      <input id={id} type="search" name="q" placeholder="全文检索" autocomplete="off" enterkeyhint="search" />
      <button type="submit">检索</button>
    </form>
  </search>
)
