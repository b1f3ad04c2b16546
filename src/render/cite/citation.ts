/**
 * A formatted citation, split where the access date belongs, which the reader's browser inserts.
 *
 * `…人民日报,1998-12-25(10)` `[引用日期]` `.https://example.org/.`
 */

/** The text before and after the access date; all of it is in `before` and `after` if the style has none. */
export interface Citation {
  before: string
  accessed?: {
    /** Format of the date: `%F` is replaced by 2026-11-24, `%P` by 2026,11,24. */
    form: string
    /** Placeholder until the date is known; empty if the date can be omitted. */
    blank: string
  }
  after: string
}

/** The citation as text, without an access date: `…(10)[引用日期].https://example.org/.` */
export const citationText = ({ before, accessed, after }: Citation): string =>
  `${before}${accessed?.blank ?? ''}${after}`
