/** Marks a date that is inferred, since the masthead does not print it: `日期系推断`. */
import type { Result } from 'hastscript'

/**
 * The note 日期系推断; null for a date with any other basis.
 *
 * @param basis basis of the date; undefined without a date
 */
export const inferredDateNote = (basis: string | undefined): Result | null =>
  basis === 'inferred' ? <small class="inferred-date">日期系推断</small> : null
