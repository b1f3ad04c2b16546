/** Lines of one kind in a row or with one mark: `■湖北巴东` and `■贵州从江`, rows of a table, lines of the same length. */
import { bullets, type LineShape } from './line-shape.ts'
import type { FeatureOfPage, FeaturePage, Observe } from './page-features.ts'

const bulletOf = (text: string): string =>
  text !== '' && bullets.includes(text.charAt(0)) ? text.charAt(0) : ''

/** Number of neighbours on one side that look the same. */
function runLength(shapes: readonly LineShape[], at: number, step: 1 | -1): number {
  const outline = shapes[at]?.outline
  let count = 0
  while (count < 6 && shapes[at + step * (count + 1)]?.outline === outline) count += 1
  return count
}

function observeNeighbour(page: FeaturePage, at: number, offset: 1 | -1, observe: Observe): void {
  const [own, other] = [page.shapes[at], page.shapes[at + offset]]
  const [line, next] = [page.lines[at], page.lines[at + offset]]
  if (!own || !other || !line || !next || own.length >= 30 || other.length >= 30) return
  if (Math.abs(own.length - other.length) <= 1) {
    observe(`same-length${offset}`)
    observe(`same-length${offset}/${offset > 0 ? next.before : line.before}`)
  }
  if (line.text.charAt(0) === next.text.charAt(0)) observe(`same-start${offset}`)
  if (line.text.slice(-1) === next.text.slice(-1)) observe(`same-end${offset}`)
  if (other.length > own.length + 4) observe(`longer${offset}`)
  else if (other.length < own.length - 4) observe(`shorter${offset}`)
}

export const series: FeatureOfPage = (page) => {
  const { shapes, lines, view } = page
  const marks = lines.map(({ text }) => bulletOf(text))
  const counts = new Map<string, number>()
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const observeBullet = (at: number, own: LineShape, observe: Observe): void => {
    const mark = marks[at] ?? ''
    const size = own.outline.charAt(0)
    if (mark === '') {
      const last = marks.slice(Math.max(0, at - 5), at).findLastIndex((other) => other !== '')
      if (last >= 0) observe(`since-bullet${Math.min(5, at) - last}/${size}`)
      return
    }
    const number = counts.get(mark) ?? 0
    const above = marks.lastIndexOf(mark, at - 1)
    observe(`bullets${Math.min(number, 4)}`)
    observe(`bullets${Math.min(number, 3)}${size}${own.outline.slice(-1)}`)
    observe(`bullet-up${at > 0 && above >= 0 ? Math.min(at - above, 5) : 0}`)
    observe(`bullet-after${shapes[at - 1]?.isSigned === true}`)
  }
  return (at, observe) => {
    const own = shapes[at]
    if (!own) return
    const size = own.outline.charAt(0)
    observeBullet(at, own, observe)
    const [up, down] = own.length < 45 ? [runLength(shapes, at, -1), runLength(shapes, at, 1)] : [0, 0]
    observe(`row${Math.min(up + down + 1, 5)}/${size}`)
    observe(`row${Math.min(up + down + 1, 4)}.${Math.min(up, 3)}`)
    if (/[（(]?[A-Z]?\d{1,2}\s*版/u.test(lines[at]?.tail.slice(-8) ?? '')) observe('names-page')
    if ((view.lineCounts.get(lines[at]?.text ?? '') ?? 0) > 1) observe('repeated')
    observeNeighbour(page, at, -1, observe)
    observeNeighbour(page, at, 1, observe)
  }
}
