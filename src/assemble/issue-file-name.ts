/**
 * What a file name says of issue and page: `2022-09-05-02.txt` and `2022-09-05/A03版.txt` are pages 2 and A3 of an issue.
 *
 * Only a name with a date in it says so: `scan-01`, `scan-02` may be pages of any two days.
 */
const fileNamePattern =
  /^(?<stem>.*(?<!\d)(?:19|20)\d{2}(?:\d{4}|[-_.]\d{1,2}[-_.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?!\d)[^/]*?)(?:[-_. /（(第]+(?<page>[A-D]?\d{1,2})版?[）)]?)?$/u

export interface IssueFileName {
  /** Alike in all files of one issue. */
  stem: string
  /** `02`, `A03`, where the name ends in one. */
  page?: string
}

/** Nothing where the name holds no date. */
export function parseIssueFileName(file: string): IssueFileName | undefined {
  const { stem, page } = fileNamePattern.exec(file.replace(/\.[^./]*$/u, ''))?.groups ?? {}
  return stem === undefined ? undefined : { stem, ...(page === undefined ? {} : { page }) }
}
