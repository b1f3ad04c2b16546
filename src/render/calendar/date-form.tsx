/**
 * The way to any date: a plain form that asks `/date/`, which answers with a script, and without one leads by links.
 *
 * On the pages of 滨江日报 it asks for that paper; elsewhere the reader may choose one.
 */
import type { Result } from 'hastscript'
import { dateLookupPath } from '#model/addresses/address.ts'
import type { Frame } from '../frame.ts'

type Papers = Frame['papers']

const paperSelect = (papers: Papers): Result => (
  <div class="date-form-field">
    <label for="jump-paper">报纸</label>
    <select id="jump-paper" name="paper">
      <option value="">各报</option>
      {papers.map(({ slug, name }) => (
        <option value={slug}>{name}</option>
      ))}
    </select>
  </div>
)

const dayInput = (papers: Papers): Result => (
  <div class="date-form-field">
    <label for="jump-date">日期</label>
    <input
      id="jump-date"
      type="date"
      name="date"
      required
      min={papers.flatMap(({ first }) => first ?? []).toSorted()[0]}
      max={papers
        .flatMap(({ last }) => last ?? [])
        .toSorted()
        .at(-1)}
    />
  </div>
)

/**
 * A form that leads to a date; one on a page at most.
 *
 * @param slug the only paper that it asks for
 */
export function dateForm({ papers }: Pick<Frame, 'papers'>, slug?: string): Result {
  const asked = slug === undefined ? papers : papers.filter((paper) => paper.slug === slug)
  return (
    <form class="jump" action={dateLookupPath} method="get">
      {slug === undefined ? paperSelect(papers) : <input type="hidden" name="paper" value={slug} />}
      {dayInput(asked)}
      <button type="submit">前往</button>
    </form>
  )
}
