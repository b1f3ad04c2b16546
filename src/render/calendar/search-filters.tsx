/**
 * The choices that narrow a search: 报纸, 从哪一年, 到哪一年; of each only what the archive has, and none where there is but one.
 *
 * Their names stand in the address, `/search/?q=…&paper=bjrb&from=2020&to=2022`, which the search client reads.
 */
import type { Result } from 'hastscript'
import type { PaperHoldings } from '#catalog/holdings.ts'

/** What a reader may choose from. */
export type FilterHoldings = ReadonlyArray<Pick<PaperHoldings, 'slug' | 'name' | 'years' | 'undated'>>

interface Filter {
  name: string
  label: string
  /** What is chosen when nothing is. */
  all: string
  options: ReadonlyArray<[value: string, text: string]>
}

const noteId = 'narrowing-note'

const field = ({ name, label, all, options }: Filter, noted: boolean): Result => (
  <div class="search-filter">
    <label for={`narrow-${name}`}>{label}</label>
    <select
      id={`narrow-${name}`}
      name={name}
      autocomplete="off"
      {...(noted ? { 'aria-describedby': noteId } : {})}
    >
      <option value="">{all}</option>
      {options.map(([value, text]) => (
        <option value={value}>{text}</option>
      ))}
    </select>
  </div>
)

/** Years of which any paper has an issue, the newest first. */
const yearsOf = (papers: FilterHoldings): string[] =>
  [...new Set(papers.flatMap(({ years }) => years.map(({ year }) => year)))].sort().reverse()

function yearFields(years: readonly string[], undated: boolean): Array<Result | null> {
  const options = years.map((year): [string, string] => [year, `${year}年`])
  return [
    field({ name: 'from', label: '从哪一年', all: '不限', options }, undated),
    field({ name: 'to', label: '到哪一年', all: '不限', options }, undated),
    undated ? <p id={noteId}>选了年份，就不列日期待考的文章。</p> : null,
  ]
}

/** The choices; nothing where an archive has no more than one paper and one year. */
export function searchFilters(papers: FilterHoldings): Result | null {
  const years = yearsOf(papers)
  const undated = papers.some((paper) => paper.undated.length > 0)
  const options = papers.map(({ slug, name }): [string, string] => [slug, name])
  const fields = [
    papers.length > 1 ? field({ name: 'paper', label: '报纸', all: '各报', options }, false) : null,
    ...(years.length + Number(undated) > 1 && years.length > 0 ? yearFields(years, undated) : []),
  ]
  if (fields.every((each) => each === null)) return null
  return (
    <fieldset class="search-filters">
      <legend>缩小范围</legend>
      {fields}
    </fieldset>
  )
}
