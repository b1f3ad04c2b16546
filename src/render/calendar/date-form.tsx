/**
 * A form that looks up the issue of a date: it sends `/date/?paper=hyrb&date=2022-09-05`, a page whose script finds the issue.
 *
 * On the pages of 滨江日报 it searches that paper; elsewhere the reader chooses one.
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
 * The form `报纸 [各报] 日期 [2022-09-05] [前往]`. Its ids are fixed, so that a page can have only one.
 *
 * @param slug limits the search to one paper, and omits the choice of the paper
 */
export function dateForm({ papers }: Pick<Frame, 'papers'>, slug?: string): Result {
  const searchedPapers = slug === undefined ? papers : papers.filter((paper) => paper.slug === slug)
  return (
    <form class="jump" action={dateLookupPath} method="get">
      {slug === undefined ? paperSelect(papers) : <input type="hidden" name="paper" value={slug} />}
      {dayInput(searchedPapers)}
      <button type="submit">前往</button>
    </form>
  )
}
