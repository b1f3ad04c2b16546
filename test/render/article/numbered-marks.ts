/** Marks for tests: the anchor as id, and the line number 7 without a link. */
import { h } from 'hastscript'
import type { PartMarks } from '#render/article/part-marks.tsx'

/** For the anchor `p1` the id `p1` and `<i>7</i>`. */
export const numberedMarks: PartMarks = (id) => ({ id, line: h('i', '7') })
