/**
 * Ids and addresses: every link of the archive is built here.
 *
 * The address of `hyrb/2022-09-05` is `/hyrb/2022/09/05/`, that of its article `01-28` `/hyrb/2022/09/05/01-28/`.
 */
import { memoize } from '../memoize.ts'
import type { Issue } from '../record/issue.ts'

type Identified = Pick<Issue, 'id'>

/** Address of a paper: `/hyrb/`. */
export const publicationPath = (slug: string): string => `/${slug}/`

/** Address of a paper's year: `/hyrb/2022/`. */
export const yearPath = (slug: string, year: string): string => `/${slug}/${year}/`

const datedId = /^([^/]+)\/(\d{4})-(\d\d)-(\d\d)$/u

/**
 * Address of an issue: `/hyrb/2022/09/05/`, or `/hyrb/undated/<raw file name>/`, percent-encoded.
 *
 * The id decides, not the date: of two raw files for one day the second has its date, but another address.
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

/** Address of the page that compares the raw text with the record; of its first part, see source-address.ts. */
export const sourcePath = (issue: Identified): string => `${issuePath(issue)}source/`

/** Address of the text of a raw file, under its own name: `/hyrb/2022/09/05/source/2022/0905.txt`. */
export const rawTextPath = (issue: Identified, file: string): string =>
  sourcePath(issue) + file.split('/').map(encodeURIComponent).join('/')

/** A line of a raw file; of an issue's first one where none is named. */
export interface SourceLine {
  file?: string | undefined
  line: number
}

/** Raw files of an issue, in the order of its pages. Memoized, since every link to a line needs them. */
export const filesOf: (issue: Pick<Issue, 'pages'>) => string[] = memoize(({ pages }: Pick<Issue, 'pages'>) =>
  Array.from(new Set(pages.map(({ source }) => source.file))),
)

const indexByFile = memoize(
  (files: readonly string[]) => new Map(files.map((file, index) => [file, index] as const)),
)

/** Nothing for the first raw file of an issue, `F2` for its second. */
function fileAnchorPrefix(files: readonly string[], file: string | undefined): string {
  const at = file === undefined ? 0 : indexByFile(files).get(file)
  if (at === undefined) throw new RangeError(`No raw file \`${file}\` among ${files.join(', ')}`)
  return at > 0 ? `F${at + 1}` : ''
}

/**
 * Anchor of a line in the raw text of an issue: `L34` of its first raw file, `F2L34` of its second.
 *
 * @throws {RangeError} when the issue has no such raw file
 */
export const lineAnchor = (files: readonly string[], { file, line }: SourceLine): string =>
  `${fileAnchorPrefix(files, file)}L${line}`

/** Anchor of an editor's correction of the text, by the offset at which it begins: `C120`, `F2C120`. */
export const correctionAnchor = (files: readonly string[], file: string, offset: number): string =>
  `${fileAnchorPrefix(files, file)}C${offset}`

/** Address of the record. */
export const recordPath = (issue: Identified): string => `${issuePath(issue)}issue.json`

/** Address of the accuracy page; page 2 and later contain further messages: `/about/accuracy/2/`. */
export const accuracyPath = (page = 1): string =>
  page === 1 ? '/about/accuracy/' : `/about/accuracy/${page}/`

/** Id of an issue: `hyrb/2022-09-05`, or `hyrb/undated/<raw file name>` without a date. */
export const issueId = (slug: string, date: string | undefined, rawName: string): string =>
  date ? `${slug}/${date}` : `${slug}/undated/${rawName}`

/** Address of a paper's month: `/hyrb/2022/09/`. */
export const monthPath = (slug: string, year: string, month: string): string => `/${slug}/${year}/${month}/`

/** Address of a day of all years, `/on-this-day/09-05/`; of their calendar where none is named. */
export const onThisDayPath = (day?: string): string =>
  day === undefined ? '/on-this-day/' : `/on-this-day/${day}/`

/** Address of the page that redirects to a date: `/date/?paper=hyrb&date=2022-09-05`. */
export const dateLookupPath = '/date/'

/** Address of the list of all days of which a paper has an issue: `/hyrb/days.json`. */
export const daysPath = (slug: string): string => `/${slug}/days.json`

/** Pages of the about section other than `/about/` and `/about/accuracy/`, in their order. */
export const aboutTopics = ['reading', 'citing', 'data', 'handbook'] as const
export type AboutTopic = (typeof aboutTopics)[number]

/** Address of a page of the about section: `/about/reading/`; `/about/` without a topic. */
export const aboutPath = (topic?: AboutTopic): string => (topic ? `/about/${topic}/` : '/about/')

/**
 * Addresses of the data files: every record, a table of all articles, and the description of both.
 *
 * The records of 2022 are `/data/2022.ndjson`, one issue a line.
 */
export const dataFolder = '/data/'

/** Address of the records of a year, one a line; of those without a date where no year is given. */
export const recordsPath = (year?: string): string => `${dataFolder}${year ?? 'undated'}.ndjson`

/** Address of the table of all articles. */
export const articleTablePath = `${dataFolder}articles.csv`

/** Address of the JSON Schema of a record. */
export const recordSchemaPath = `${dataFolder}issue.schema.json`

/** Address of the description of the data files. */
export const dataPackagePath = `${dataFolder}datapackage.json`

/**
 * Addresses of what programs read: feeds, the site map, the search description.
 *
 * The feed of 滨江日报's issues is `/bjrb/feed.xml`, the full text of its newest articles `/bjrb/articles.json`.
 */

/** Which feed: of issues with their headlines, or of articles with their text; as Atom or as JSON Feed. */
export interface FeedName {
  of: 'issues' | 'articles'
  format: 'xml' | 'json'
  /** Slug of the only paper in it; absent for all papers. */
  slug?: string | undefined
}

const feedFile: Record<FeedName['of'], string> = { issues: 'feed', articles: 'articles' }

/** Address of a feed: `/feed.xml`, `/hyrb/articles.json`. */
export const feedPath = ({ of, format, slug }: FeedName): string =>
  `${slug === undefined ? '/' : publicationPath(slug)}${feedFile[of]}.${format}`

/** The four feeds of a paper, or of all papers. */
export const feedsOf = (slug?: string): FeedName[] =>
  (['issues', 'articles'] as const).flatMap((of) =>
    (['xml', 'json'] as const).map((format) => ({ of, format, slug })),
  )

/** Address of the index of site maps. */
export const siteMapPath = '/sitemap.xml'

/** Address of what browsers need in order to search here. */
export const openSearchPath = '/opensearch.xml'
