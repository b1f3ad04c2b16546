/**
 * The page 原文对照: the raw text with line numbers, next to each block its role and its text in the record, and a count of
 * all characters, which shows that none was lost. A long text has several such pages, its parts.
 *
 * `L28 「小屋场」撬动基层治理「大能量」` has the role 主题, with a link to the article.
 */
import type { Result } from 'hastscript'
import { sourcePagesOf, sourcePartPath } from '#model/addresses/source-address.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { linesOf } from '#model/reading/raw-lines.ts'
import type { Reading } from '#model/reading/reading.ts'
import type { Issue } from '#model/record/issue.ts'
import { pagesOfFile } from '#model/record/pages-of-file.ts'
import type { Frame } from '../frame.ts'
import { issueBreadcrumbs } from '../issue/issue-breadcrumbs.ts'
import { pageContentsOfFile, printedPageName } from '../issue/page-contents.ts'
import { page } from '../layout/page.tsx'
import type { RawTextOf } from '../raw-text-of.ts'
import { countCharacters } from '../source/alignment/character-counts.ts'
import { collateIssue } from '../source/alignment/collate-issue.ts'
import type { RawFileContext } from '../source/alignment/raw-file-context.ts'
import { type FileInPart, filesOfPart, rowsOf } from '../source/alignment/source-part.ts'
import { characterCountsStatement } from '../source/character-counts-statement.tsx'
import { fileFacts } from '../source/file-facts.tsx'
import { lineLinks } from '../source/line-links.tsx'
import { partNavigation } from '../source/part-navigation.tsx'
import { rowGroupSections } from '../source/row-group-sections.tsx'
import { sourceTools } from '../source/source-tools.tsx'
import { issueName } from '../text/issue-name.ts'

/** What all files of a part share. */
type PartContext = Omit<RawFileContext, 'file'>

/** The pages in a raw file: `第A02版 要闻、第A03版 国内`. */
const pagesIn = (issue: Issue, file: string): string =>
  pageContentsOfFile(issue, file).map(printedPageName).join('、')

/** Anchor of a raw file's section: `raw-2`. */
const sectionId = (files: readonly string[], file: string): string => `raw-${files.indexOf(file) + 1}`

/** `原文与读法` of an issue's only file, else the pages in it; `（续）` where the file begins in an earlier part. */
function fileTitle({ issue, files }: PartContext, { file, isContinued }: FileInPart): string {
  const title = files.length === 1 ? '原文与读法' : pagesIn(issue, file)
  return isContinued ? `${title}（续）` : title
}

const fileSummary = (issue: Issue, { file, source, text }: FileInPart): Result => (
  <div class="raw-file-summary">
    {characterCountsStatement(countCharacters(issue, file, text))}
    {fileFacts(issue, source, text)}
  </div>
)

function fileSection(part: PartContext, inPart: FileInPart): Result {
  const { file, text, groups, isContinued } = inPart
  const { issue, files } = part
  const context = { ...part, file }
  const hasSeveralPages = pagesOfFile(issue, file).length > 1
  return (
    <section class="raw-file" id={sectionId(files, file)}>
      <h2>{fileTitle(part, inPart)}</h2>
      {isContinued ? null : fileSummary(issue, inPart)}
      {lineLinks(context, linesOf(text).length)}
      {rowGroupSections(context, groups, hasSeveralPages)}
    </section>
  )
}

/** 版面导航: links to the raw files of a part; null for an issue with one file. */
const fileNavigation = ({ issue, files }: PartContext, inPart: readonly FileInPart[]): Result | null =>
  files.length === 1 ? null : (
    <nav class="page-navigation" aria-label="版面导航">
      <ol>
        {inPart.map(({ file }) => (
          <li>
            <a href={`#${sectionId(files, file)}`}>{pagesIn(issue, file)}</a>
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

/** Title and description; those of a further part name it. */
function headOf(issue: Issue, path: string, part: number) {
  const number = part === 1 ? '' : `（第${part}部分）`
  return {
    kind: 'source' as const,
    title: `原文对照${number} · ${issueName(issue)}`,
    name: `原文对照${number}`,
    description: `${issueName(issue)}：识别原文逐行对照，每一字的去处${number}。`,
    path,
  }
}

/**
 * Renders a part of the page that compares an issue's raw text with its reading.
 *
 * @param part number of the part, from 1
 */
export function sourcePage(frame: Frame, parsed: ParsedIssue, rawText: RawTextOf, part = 1): string {
  const { issue } = parsed
  const source = sourcePagesOf(parsed)
  const collated = collateIssue(parsed, rawText)
  const inPart = filesOfPart(collated, source, part)
  const rows = rowsOf(inPart)
  const reading = Array.from(new Set(rows.flatMap(({ block }) => block ?? [])))
  const messages = rows.flatMap((row) => row.messages)
  const context: PartContext = {
    issue,
    files: source.files,
    blockOutputs: collated.outputs,
    source,
    here: sourcePartPath(source, part),
    messageIndexes: new Map(messages.map((message, index) => [message, index])),
    ruleDocs: frame.ruleDocs,
  }
  return page(
    frame,
    headOf(issue, context.here, part),
    issueBreadcrumbs(issue),
    <header class="page-head">
      <h1>原文对照</h1>
      <p class="page-head-lead">{lead(reading)}</p>
    </header>,
    partNavigation(source, part),
    fileNavigation(context, inPart),
    sourceTools(reading, messages.length),
    ...inPart.map((file) => fileSection(context, file)),
    partNavigation(source, part),
  )
}
