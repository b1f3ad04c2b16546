/**
 * Parses issue and page from a file name: `2022-09-05-02.txt` and `2022-09-05/A03版.txt` are pages 2 and A3 of an issue.
 *
 * Only names with a date are parsed: `scan-01` and `scan-02` may be pages of different days.
 */
const fileNamePattern =
  /^(?<stem>.*(?<!\d)(?:19|20)\d{2}(?:\d{4}|[-_.]\d{1,2}[-_.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?!\d)[^/]*?)(?:[-_. /（(第]+(?<page>[A-D]?\d{1,2})版?[）)]?)?$/u

export interface IssueFileName {
  /** The same in all files of one issue. */
  stem: string
  /** Page number, if the name ends with one: `02`, `A03`. */
  page?: string
}

/** Returns stem and page of a file name; undefined when the name has no date. */
export function parseIssueFileName(file: string): IssueFileName | undefined {
  const { stem, page } = fileNamePattern.exec(file.replace(/\.[^./]*$/u, ''))?.groups ?? {}
  return stem === undefined ? undefined : { stem, ...(page === undefined ? {} : { page }) }
}
