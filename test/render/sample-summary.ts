/** Summaries of issues with one article, `2022-09-05的头条`. */
import { issueId, issuePath } from '#model/addresses/address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'

/** The summary of an issue; undefined as date gives an undated issue. */
export function sampleSummary(date: string | undefined, number?: number, slug = 'mdrb'): IssueSummary {
  const id = issueId(slug, date, 'a.txt')
  return {
    id,
    path: issuePath({ id }),
    publication: { slug, name: slug === 'mdrb' ? '某地日报' : '某地晚报', basis: 'masthead' },
    ...(date === undefined ? {} : { date: { value: date, basis: 'masthead' } }),
    ...(number === undefined ? {} : { number }),
    files: ['a.txt'],
    characters: 1_000,
    articles: [{ id: '01-03', kind: 'news', title: `${date ?? '未详'}的头条`, bylines: [] }],
    messages: { error: 0, warning: 0, info: 0 },
    key: 'k',
  }
}
