/**
 * The page 原文对照: the raw text with line numbers, next to each block its role and its text in the record, and a count of
 * all characters, which shows that none was lost.
 *
 * `L28 「小屋场」撬动基层治理「大能量」` has the role 主题, with a link to the article.
 */
import type { Result } from 'hastscript'
import { sourcePath } from '#model/addresses/address.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Reading } from '#model/reading/reading.ts'
import { pagesOfFile } from '#model/record/pages-of-file.ts'
import type { Frame } from '../frame.ts'
import { issueBreadcrumbs } from '../issue/issue-breadcrumbs.ts'
import { pageContentsOfFile, printedPageName } from '../issue/page-contents.ts'
import { page } from '../layout/page.tsx'
import type { RawTextOf } from '../raw-text-of.ts'
import { countCharacters } from '../source/alignment/character-counts.ts'
import { type CollatedFile, collateIssue } from '../source/alignment/collate-issue.ts'
import { groupRows } from '../source/alignment/group-rows.ts'
import type { RawFileContext } from '../source/alignment/raw-file-context.ts'
import { linesOf } from '../source/alignment/raw-lines.ts'
import { characterCountsStatement } from '../source/character-counts-statement.tsx'
import { fileFacts } from '../source/file-facts.tsx'
import { lineLinks } from '../source/line-links.tsx'
import { rowGroupSections } from '../source/row-group-sections.tsx'
import { sourceTools } from '../source/source-tools.tsx'
import { issueName } from '../text/issue-name.ts'

/** The pages in a raw file: `第A02版 要闻、第A03版 国内`. */
const pagesIn = ({ issue, file }: RawFileContext): string =>
  pageContentsOfFile(issue, file).map(printedPageName).join('、')

/** Anchor of a raw file's section: `raw-2`. */
const sectionId = ({ file, files }: RawFileContext): string => `raw-${files.indexOf(file) + 1}`

function fileSection({ raw, source, text, rows }: CollatedFile): Result {
  const { issue, file, files } = raw
  const hasSeveralPages = pagesOfFile(issue, file).length > 1
  return (
    <section class="raw-file" id={sectionId(raw)}>
      <h2>{files.length === 1 ? '原文与读法' : pagesIn(raw)}</h2>
      <div class="raw-file-summary">
        {characterCountsStatement(countCharacters(issue, file, text))}
        {fileFacts(issue, source, text)}
      </div>
      {lineLinks(files, file, linesOf(text).length)}
      {rowGroupSections(raw, groupRows(issue, file, rows), hasSeveralPages)}
    </section>
  )
}

/** 版面导航: links to the raw files of an issue; null for an issue with one file. */
const fileNavigation = (files: readonly CollatedFile[]): Result | null =>
  files.length === 1 ? null : (
    <nav class="page-navigation" aria-label="版面导航">
      <ol>
        {files.map(({ raw }) => (
          <li>
            <a href={`#${sectionId(raw)}`}>{pagesIn(raw)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )

/** Explanation of the page; mentions corrections only if there are any. */
const lead = (reading: Reading): string =>
  `左边是收到的识别文字，一字未改；${
    reading.some(({ corrections = [] }) => corrections.length > 0) ? '编者的更正加在原字后面；' : ''
  }右边是本站的读法，每一段都通向它所在的文章。⏎ 是原文换行或断栏而读时接上的地方；“依据”里是判断的迹象，分数越高越有力。`

/** Renders the page that compares an issue's raw text with its reading. */
export function sourcePage(frame: Frame, parsed: ParsedIssue, rawText: RawTextOf): string {
  const { issue, reading } = parsed
  const files = collateIssue(parsed, rawText, frame.ruleDocs)
  const head = {
    kind: 'source' as const,
    title: `原文对照 · ${issueName(issue)}`,
    name: '原文对照',
    description: `${issueName(issue)}：识别原文逐行对照，每一字的去处。`,
    path: sourcePath(issue),
  }
  return page(
    frame,
    head,
    issueBreadcrumbs(issue),
    <header class="page-head">
      <h1>原文对照</h1>
      <p class="page-head-lead">{lead(reading)}</p>
    </header>,
    fileNavigation(files),
    sourceTools(reading, files[0]?.raw.messageIndexes.size ?? 0),
    ...files.map(fileSection),
  )
}
