/**
 * A citation as text, with the place where the day of access belongs, which only the reader's browser knows.
 *
 * `…人民日报,1998-12-25(10)` `[引用日期]` `.https://example.org/.`
 */

export interface Citation {
  before: string
  accessed?: {
    /** How the day is written: `%F` stands for 2026-11-24, `%P` for 2026,11,24. */
    form: string
    /** What stands there until it is known; empty where it may be left out. */
    blank: string
  }
  after: string
}

/** The citation as it stands before a day of access is known. */
export const citationText = ({ before, accessed, after }: Citation): string =>
  `${before}${accessed?.blank ?? ''}${after}`
