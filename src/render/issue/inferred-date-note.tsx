/** Said beside a day that nothing prints: 日期系推断. */
import type { Result } from 'hastscript'

/** @param basis of the date; absent where it has none */
export const inferredDateNote = (basis: string | undefined): Result | null =>
  basis === 'inferred' ? <small class="inferred-date">日期系推断</small> : null
