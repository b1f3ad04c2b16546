/**
 * BibTeX, in the fields that biblatex, biblatex-gb7714 and gbt7714-bibtex-style know: `@article` with
 * `entrysubtype = {newspaper}`. 周瑞华 and 罗军 are joined by `and`, 新华社 stands in braces of its own.
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

/**
 * Text with what TeX would take for a command written as a command (`50%` is `50\%`), and with what it would draw together
 * kept apart (`--` is `-{}-`).
 */
const escaped = (text: string): string =>
  text
    .replace(/[\\{}~^#$%&_]/gu, (character) => commands[character] ?? `\\${character}`)
    .replace(/([`',-])(?=\1)|([?!])(?=`)/gu, '$1$2{}')

/** A name of several words or with a comma would be cut into parts; in braces it is one. */
const nameOf = ({ name, isOrganization: isBody }: Author): string =>
  isBody || /[\s,]/u.test(name) ? `{${escaped(name)}}` : escaped(name)

/** Addresses are verbatim in biblatex; all that could end or open a group is percent-encoded. */
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

/** Without a day of access, `urldate` is left out. */
export const bibtex = (cited: CitationData): Citation => ({
  before: [
    `@article{${cited.key},\n`,
    ...fieldsOf(cited).map(([name, value]) => `  ${name} = {${value}},\n`),
  ].join(''),
  accessed: { form: '  urldate = {%F},\n', blank: '' },
  after: '  langid = {chinese}\n}',
})
