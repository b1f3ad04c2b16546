/** Texts of pictures and places on the page: `图为……`, `许珂 摄`, a line between two halves of a paragraph. */
import type { FeatureOfPage, Observe } from './page-features.ts'

const credit = /(?:摄|\/图|供图|图片|摄影报道)[)）]?$/u
const pointer = /^(?:[▲▼◀►▶◄←→↑↓]|[上下左右①②③④][图：:]|图[为：:①一二]|[（(][上下左右]图)/u

export const pictures: FeatureOfPage = ({ shapes, lines, first }) => {
  const firstText = first.findIndex(({ state }) => state !== 'masthead' && state !== 'furniture')
  const observePicture = (at: number, offset: -1 | 0 | 1, observe: Observe): void => {
    const [shape, line] = [shapes[at + offset], lines[at + offset]]
    if (!shape || !line) return
    if (credit.test(line.tail)) observe(`credit${offset}${shape.isLong ? 'L' : 's'}`)
    if (pointer.test(line.head)) observe(`pointer${offset}`)
  }
  const isBetweenHalves = (at: number): boolean => {
    const [above, below] = [shapes[at - 1], shapes[at + 1]]
    return above?.isOpen === true && above.isLong && below?.isLong === true && !below.hasDateline
  }
  return (at, observe) => {
    const own = shapes[at]
    if (!own) return
    const size = own.outline.charAt(0)
    for (const offset of [-1, 0, 1] as const) observePicture(at, offset, observe)
    if (isBetweenHalves(at)) observe(`between-halves${size}${own.isOpen}`)
    observe(`from-top${Math.min(at, 6)}`)
    observe(`from-foot${Math.min(shapes.length - 1 - at, 4)}`)
    if (at !== firstText) return
    observe('first-text')
    observe(`first-text${size}`)
  }
}
