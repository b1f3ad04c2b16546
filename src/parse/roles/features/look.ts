/** The look of a line and of two lines on either side: `记者 李建国` between a headline and a long line. */
import type { PageView } from '../page-view.ts'
import type { LineShape } from './line-shape.ts'
import type { FeatureOfPage, Observe } from './page-features.ts'

const offsets = [-2, -1, 1, 2] as const

/** The ids of a neighbour's look; of one two lines away only some. */
const idsOf = ({ ids, farIds }: LineShape, offset: number): readonly string[] =>
  Math.abs(offset) === 1 ? ids : farIds

const habitsOf = ({ usesHashes, usesDatelines, usesIndents, hasRareGaps }: PageView): string[] => [
  `hashes${usesHashes}`,
  `datelines${usesDatelines}`,
  `indents${usesIndents}`,
  `gaps${hasRareGaps}`,
]

export const look: FeatureOfPage = ({ shapes, view }) => {
  const habits = habitsOf(view)
  const observeNeighbours = (at: number, observe: Observe): void => {
    for (const offset of offsets) {
      const other = shapes[at + offset]
      if (other) for (const id of idsOf(other, offset)) observe(`${offset}${id}`)
      else observe(`${offset}edge`)
    }
  }
  return (at, observe) => {
    const own = shapes[at]
    if (!own) return
    const [above, below] = [shapes[at - 1], shapes[at + 1]]
    const depth = own.ids.find((id) => id.startsWith('depth')) ?? ''
    for (const id of own.ids) observe(`0${id}`)
    observeNeighbours(at, observe)
    observe(`own${own.size}${own.end}`)
    observe(`around${above?.size ?? 'E'}${above?.end ?? ''}${own.size}${below?.size ?? 'E'}`)
    for (const habit of habits) for (const part of ['', own.size, `/${depth}`]) observe(`${habit}${part}`)
  }
}
