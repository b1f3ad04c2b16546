/** How far titles, datelines, bylines and running text are: a short line three lines above a dateline opens its stack. */

import type { LineShape } from './line-shape.ts'
import type { FeatureOfPage, FeaturePage, Observe } from './page-features.ts'

const maxRun = 9

/** Distance to the next line that a test lets through, from `from` on; `most` where there is none nearer. */
function distanceTo(
  shapes: readonly LineShape[],
  from: number,
  step: 1 | -1,
  most: number,
  test: (shape: LineShape, at: number) => boolean,
): number {
  for (let distance = 0; distance < most; distance += 1) {
    const at = from + step * distance
    const shape = shapes[at]
    if (!shape) break
    if (test(shape, at)) return distance
  }
  return most
}

const capped = (distance: number): number => (distance < 7 ? distance : distance < 12 ? 7 : 13)

const endOf = (shape: LineShape | undefined): string => {
  if (!shape) return 'E'
  const end = shape.isSigned ? 't' : shape.isOpen ? 'o' : 'c'
  return `${end}${shape.isLong ? 'L' : 's'}`
}

const startOf = (shape: LineShape | undefined): string => {
  if (!shape) return 'E'
  const start = shape.hasDateline ? 'D' : shape.hasBylines ? 'B' : ''
  return `${start}${shape.isLong ? 'L' : 's'}`
}

/** Where a line stands in its run of short lines, and what is on either side of the run. */
function observeRun({ shapes }: FeaturePage, at: number, own: LineShape, observe: Observe): void {
  const up = distanceTo(shapes, at - 1, -1, maxRun, (shape) => !shape.isShort)
  const down = own.isShort ? distanceTo(shapes, at, 1, maxRun, (shape) => !shape.isShort) : 0
  const [above, below] = [endOf(shapes[at - up - 1]), startOf(shapes[at + down])]
  if (!own.isShort) {
    observe(`run-below${Math.min(up, 4)}${above}${own.isLong ? 'L' : 's'}`)
    return
  }
  observe(`run${Math.min(up, 5)}.${Math.min(down, 5)}`)
  observe(`run${Math.min(up, 4)}.${Math.min(down, 4)}${above}${below}`)
  observe(`run-up${Math.min(up, 3)}${above}`)
  observe(`run-down${Math.min(down, 4)}${below}`)
}

function observeText({ shapes }: FeaturePage, at: number, own: LineShape, observe: Observe): void {
  const text = distanceTo(shapes, at + 1, 1, 4, ({ isLong, length, hasDateline, hasBylines }) => {
    return length > 60 || isLong || hasDateline || (hasBylines && length < 60)
  })
  const next = shapes[at + 1 + text]
  const kind = next?.hasDateline || (next?.hasBylines && next.length < 60) ? 'lead' : 'text'
  if (text < 4) {
    observe(`${kind}-in${text}`)
    observe(`${kind}-in${text}/${own.size}`)
  }
  const title = distanceTo(shapes, at - 1, -1, 7, ({ length, end }) => length <= 34 && end !== '。')
  observe(`title-up${title}`)
}

export const distance: FeatureOfPage = (page) => {
  const { shapes, first } = page
  const isByline = (shape: LineShape, at: number): boolean =>
    shape.hasBylines || first[at]?.state === 'byline'
  const signed = shapes.filter(({ isSigned }) => isSigned).length
  const long = shapes.filter(({ isLong }) => isLong).length
  const share = signed === 0 ? 0 : signed < long * 0.12 ? 1 : signed < long * 0.35 ? 2 : 3
  return (at, observe) => {
    const own = shapes[at]
    if (!own) return
    observeRun(page, at, own, observe)
    observeText(page, at, own, observe)
    observe(`dateline-in${capped(distanceTo(shapes, at, 1, 12, ({ hasDateline }) => hasDateline))}`)
    observe(`dateline-up${capped(1 + distanceTo(shapes, at - 1, -1, 11, ({ hasDateline }) => hasDateline))}`)
    observe(`byline-in${distanceTo(shapes, at, 1, 6, isByline)}`)
    observe(
      `signature-in${Math.min(
        5,
        distanceTo(shapes, at, 1, 10, ({ isSigned }) => isSigned),
      )}/${share}`,
    )
    const above = shapes[at - 1]
    if (above) observe(`signed-above${above.isSigned}${share}${own.outline.charAt(0)}`)
    if (above?.isSigned) observe(`signed-above${above.isLong ? 'L' : 's'}${own.isShort ? 'S' : 'L'}`)
    if (own.isSigned) observe(`signed-here${share}`)
  }
}
