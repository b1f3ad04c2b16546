/**
 * The grammar of ids and addresses: every link of the archive is made here.
 *
 * `hyrb/2022-09-05` lives at `/hyrb/2022/09/05/`, its article `01-28` at `/hyrb/2022/09/05/01-28/`.
 */
import type { Issue } from './issue.ts'

type Identified = Pick<Issue, 'id'>

/** Address of a paper: `/hyrb/`. */
export const publicationPath = (slug: string): string => `/${slug}/`

/** Address of a paper's year: `/hyrb/2022/`. */
export const yearPath = (slug: string, year: string): string => `/${slug}/${year}/`

const datedId = /^([^/]+)\/(\d{4})-(\d\d)-(\d\d)$/u

/**
 * Address of an issue: `/hyrb/2022/09/05/`, or `/hyrb/undated/<raw file name>/`, percent-encoded.
 *
 * The id decides, not the date: of two raw files for one day the second keeps its date, but lives apart.
 */
export function issuePath({ id }: Identified): string {
  if (datedId.test(id)) return id.replace(datedId, '/$1/$2/$3/$4/')
  return `/${id.split('/').map(encodeURIComponent).join('/')}/`
}

/** Address of an article: `/hyrb/2022/09/05/01-28/`. */
export const articlePath = (issue: Identified, articleId: string): string =>
  `${issuePath(issue)}${articleId}/`

/** Address of a part of an article, by its anchor: `/hyrb/2022/09/05/01-28/#p3`. */
export const articlePartPath = (issue: Identified, articleId: string, anchor: string): string =>
  `${articlePath(issue, articleId)}#${anchor}`

/** Address of an article as plain text: `/hyrb/2022/09/05/01-28/article.txt`. */
export const articleTextPath = (issue: Identified, articleId: string): string =>
  `${articlePath(issue, articleId)}article.txt`

/** Address of an article's record, for programs. */
export const articleRecordPath = (issue: Identified, articleId: string): string =>
  `${articlePath(issue, articleId)}article.json`

/** Address of the raw text beside what was made of it. */
export const sourcePath = (issue: Identified): string => `${issuePath(issue)}source/`

/** Address of the text of a raw file, under the name that it bears: `/hyrb/2022/09/05/source/2022/0905.txt`. */
export const rawTextPath = (issue: Identified, file: string): string =>
  sourcePath(issue) + file.split('/').map(encodeURIComponent).join('/')

/** A line of a raw file; of an issue's first one where none is named. */
interface SourceLine {
  file?: string | undefined
  line: number
}

/** Raw files of an issue, in the order of its pages. */
export const filesOf = ({ pages }: Pick<Issue, 'pages'>): string[] =>
  Array.from(new Set(pages.map(({ source }) => source.file)))

/** Nothing for the first raw file of an issue, `F2` for its second. */
function fileMark(files: readonly string[], file: string | undefined): string {
  const at = file === undefined ? 0 : files.indexOf(file)
  if (at < 0) throw new RangeError(`No raw file \`${file}\` among ${files.join(', ')}`)
  return at > 0 ? `F${at + 1}` : ''
}

/**
 * Where a line stands in the raw text of an issue: `L34` of its first raw file, `F2L34` of its second.
 *
 * @throws {RangeError} when the issue has no such raw file
 */
export const lineAnchor = (files: readonly string[], { file, line }: SourceLine): string =>
  `${fileMark(files, file)}L${line}`

/** Where an editor's correction of the text stands, by the offset at which it begins: `C120`, `F2C120`. */
export const correctionAnchor = (files: readonly string[], file: string, offset: number): string =>
  `${fileMark(files, file)}C${offset}`

/** Address of a line of the raw text: `/hyrb/2022/09/05/source/#L34`. */
export const sourceLinePath = (issue: Identified & Pick<Issue, 'pages'>, place: SourceLine): string =>
  `${sourcePath(issue)}#${lineAnchor(filesOf(issue), place)}`

/** Address of a correction in the raw text: `/hyrb/2022/09/05/source/#C120`. */
export const correctionPath = (
  issue: Identified & Pick<Issue, 'pages'>,
  file: string,
  offset: number,
): string => `${sourcePath(issue)}#${correctionAnchor(filesOf(issue), file, offset)}`

/** Address of the record. */
export const recordPath = (issue: Identified): string => `${issuePath(issue)}issue.json`

/** Address of what was measured of the reading; page 2 and later go on with the doubts: `/about/accuracy/2/`. */
export const accuracyPath = (page = 1): string =>
  page === 1 ? '/about/accuracy/' : `/about/accuracy/${page}/`

/** Id of an issue: `hyrb/2022-09-05`, or `hyrb/undated/<raw file name>` without a date. */
export const issueId = (slug: string, date: string | undefined, rawName: string): string =>
  date ? `${slug}/${date}` : `${slug}/undated/${rawName}`
