/**
 * The filters of the search form: 报纸, 从哪一年, 到哪一年, each with the values in the archive; a filter with one value is omitted.
 *
 * Their values are query parameters, which the search client reads: `/search/?q=…&paper=bjrb&from=2020&to=2022`.
 */
import type { Result } from 'hastscript'
import type { PaperHoldings } from '#catalog/holdings.ts'

/** The papers with their years, from which the filters take their values. */
export type FilterHoldings = ReadonlyArray<Pick<PaperHoldings, 'slug' | 'name' | 'years' | 'undated'>>

interface Filter {
  name: string
  label: string
  /** Label of the option that does not filter: `各报`. */
  anyLabel: string
  options: ReadonlyArray<[value: string, text: string]>
}

const noteId = 'narrowing-note'

const field = ({ name, label, anyLabel, options }: Filter, hasNote: boolean): Result => (
  <div class="search-filter">
    <label for={`narrow-${name}`}>{label}</label>
    <select
      id={`narrow-${name}`}
      name={name}
      autocomplete="off"
      {...(hasNote ? { 'aria-describedby': noteId } : {})}
    >
      <option value="">{anyLabel}</option>
      {options.map(([value, text]) => (
        <option value={value}>{text}</option>
      ))}
    </select>
  </div>
)

/** Years with an issue of any paper, newest first. */
const yearsOf = (papers: FilterHoldings): string[] =>
  [...new Set(papers.flatMap(({ years }) => years.map(({ year }) => year)))].sort().reverse()

function yearFields(years: readonly string[], undated: boolean): Array<Result | null> {
  const options = years.map((year): [string, string] => [year, `${year}年`])
  return [
    field({ name: 'from', label: '从哪一年', anyLabel: '不限', options }, undated),
    field({ name: 'to', label: '到哪一年', anyLabel: '不限', options }, undated),
    undated ? <p id={noteId}>选了年份，就不列日期待考的文章。</p> : null,
  ]
}

/** The filters `报纸 [各报] 从哪一年 [不限] 到哪一年 [不限]`; null for an archive with at most one paper and one year. */
export function searchFilters(papers: FilterHoldings): Result | null {
  const years = yearsOf(papers)
  const undated = papers.some((paper) => paper.undated.length > 0)
  const options = papers.map(({ slug, name }): [string, string] => [slug, name])
  const fields = [
    papers.length > 1 ? field({ name: 'paper', label: '报纸', anyLabel: '各报', options }, false) : null,
    ...(years.length + Number(undated) > 1 && years.length > 0 ? yearFields(years, undated) : []),
  ]
  if (fields.every((element) => element === null)) return null
  return (
    <fieldset class="search-filters">
      <legend>缩小范围</legend>
      {fields}
    </fieldset>
  )
}
