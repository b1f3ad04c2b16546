/**
 * 原文对照: the raw text with its line numbers beside what was made of it, and the proof that nothing was lost.
 *
 * `L28 「小屋场」撬动基层治理「大能量」` | 主题 → the article that it heads.
 */
import type { Result } from 'hastscript'
import { filesOf, issuePath, sourcePath } from '#model/address.ts'
import type { Issue, Page } from '#model/issue.ts'
import type { Parsed } from '#model/parsed.ts'
import type { Reading } from '#model/reading.ts'
import { Role } from '#model/role.ts'
import { roleName } from '#model/role-name.ts'
import { accountOf } from './account.ts'
import { accountStatement } from './account-statement.tsx'
import { chineseDate } from './chinese-date.ts'
import { collate } from './collation.ts'
import { pieceRow } from './collation-row.tsx'
import type { Frame } from './frame.ts'
import { page } from './page.tsx'
import { sheetName, sheetsOf } from './sheets.ts'

/** The roles of some blocks, in the order of a page: nothing stands in the legend that does not stand below it. */
const legend = (blocks: Reading): Result => (
  <ul class="legend">
    {Role.options
      .filter((role) => blocks.some((block) => block.role === role))
      .map((role) => (
        <li class={`role-${role}`}>{roleName[role]}</li>
      ))}
  </ul>
)

/** `第A02版 要闻、第A03版 国内`: what one raw file holds. */
const pagesIn = (issue: Issue, file: string): string =>
  sheetsOf(issue)
    .filter(({ page: { source } }) => source.file === file)
    .map(sheetName)
    .join('、')

/** Anchor of a raw file's section: `raw-2`. */
const sectionId = (issue: Issue, file: string): string => `raw-${filesOf(issue).indexOf(file) + 1}`

function fileSection({ issue, reading }: Parsed, { source }: Page, text: string): Result {
  const { file } = source
  const messages = issue.messages.filter(({ place }) => place.file === file)
  const raw = { issue, file, files: filesOf(issue) }
  const pieces = collate(text, file, reading, messages)
  return (
    <section class="raw-file" id={sectionId(issue, file)}>
      <h2>{filesOf(issue).length === 1 ? '原文与读法' : pagesIn(issue, file)}</h2>
      {accountStatement(source, accountOf(issue, file, text))}
      {legend(reading.filter((block) => block.file === file))}
      <ol class="collation">{pieces.map((piece) => pieceRow(raw, piece))}</ol>
    </section>
  )
}

/** 版面导航: the raw files of an issue that came in several. */
const fileNavigation = (issue: Issue, files: readonly Page[]): Result | null =>
  files.length === 1 ? null : (
    <nav class="page-navigation" aria-label="版面导航">
      <ol>
        {files.map(({ source: { file } }) => (
          <li>
            <a href={`#${sectionId(issue, file)}`}>{pagesIn(issue, file)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )

/** What a reader is told of the page; of corrections only where there are some. */
const lead = (reading: Reading): string =>
  `左边是收到的识别文字，一字未改；${
    reading.some(({ corrections = [] }) => corrections.length > 0) ? '编者的更正加在原字后面；' : ''
  }右边是本站的读法，每一段都通向它所在的文章。`

const titleOfIssue = ({ publication, date }: Issue): string =>
  `${publication.name} ${date ? chineseDate(date.value) : '日期待考'}`

/**
 * HTML of the page that shows an issue's raw text beside its reading.
 *
 * @param rawText gives the decoded, unmodified text of one of the issue's files
 */
export function sourcePage(frame: Frame, parsed: Parsed, rawText: (file: string) => string): string {
  const { issue } = parsed
  const files = issue.pages.filter(
    ({ source }, index) => issue.pages.findIndex((other) => other.source.file === source.file) === index,
  )
  const about = {
    kind: 'source' as const,
    title: `原文对照 · ${titleOfIssue(issue)}`,
    description: `${titleOfIssue(issue)}：识别原文逐行对照，每一字的去处。`,
    path: sourcePath(issue),
  }
  return page(
    frame,
    about,
    <header class="page-head">
      <p class="page-head-trail">
        <a href={issuePath(issue)}>{titleOfIssue(issue)}</a>
      </p>
      <h1>原文对照</h1>
      <p class="page-head-lead">{lead(parsed.reading)}</p>
    </header>,
    fileNavigation(issue, files),
    ...files.map((printed) => fileSection(parsed, printed, rawText(printed.source.file))),
  )
}
