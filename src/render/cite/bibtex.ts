/**
 * Formats a citation as BibTeX, with the fields of biblatex, biblatex-gb7714 and gbt7714-bibtex-style: `@article` with
 * `entrysubtype = {newspaper}`. Persons are joined by `and` (`周瑞华 and 罗军`), an organization is in braces (`{新华社}`).
 */
import type { Citation } from './citation.ts'
import type { Author, CitationData } from './citation-data.ts'

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Escapes the special characters of TeX (`50%` is `50\%`) and separates characters that form ligatures (`--` is `-{}-`). */
const escaped = (text: string): string =>
  text
    .replace(/[\\{}~^#$%&_]/gu, (character) => commands[character] ?? `\\${character}`)
    .replace(/([`',-])(?=\1)|([?!])(?=`)/gu, '$1$2{}')

/** BibTeX splits a name with white space or a comma into parts, unless it is in braces. */
const nameOf = ({ name, isOrganization }: Author): string =>
  isOrganization || /[\s,]/u.test(name) ? `{${escaped(name)}}` : escaped(name)

/** biblatex reads addresses verbatim, so that braces and backslashes must be percent-encoded. */
const verbatim = (url: string): string =>
  url.replace(/[\\{}]/gu, (character) => encodeURIComponent(character))

function fieldsOf({
  authors,
  title,
  subtitle,
  paper,
  date,
  pages,
  url,
}: CitationData): Array<[string, string]> {
  const fields: Array<[string, string | undefined]> = [
    ['entrysubtype', 'newspaper'],
    ['author', authors.length === 0 ? undefined : authors.map(nameOf).join(' and ')],
    ['title', escaped(subtitle === undefined ? title : `${title}：${subtitle}`)],
    ['journal', escaped(paper)],
    ['date', date?.value],
    ['year', date?.value.slice(0, 4)],
    ['pages', pages.length === 0 ? undefined : pages.map(escaped).join(', ')],
    ['url', verbatim(url)],
  ]
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}

/** The entry, `@article{hyrb-2022-09-05-01-28, …}`; `urldate` is omitted until the access date is known. */
export const bibtex = (data: CitationData): Citation => ({
  before: [
    `@article{${data.key},\n`,
    ...fieldsOf(data).map(([name, value]) => `  ${name} = {${value}},\n`),
  ].join(''),
  accessed: { form: '  urldate = {%F},\n', blank: '' },
  after: '  langid = {chinese}\n}',
})
