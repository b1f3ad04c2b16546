/**
 * Which text a short line shares its words with: a headline repeats those of the text below it, not of the text above.
 *
 * Words are pairs of characters; those on many lines of the page count less.
 */
import { gramsOf, lineCountsOf, sharedWith, weightOf } from './grams.ts'
import type { LineShape } from './line-shape.ts'
import type { FeatureOfPage } from './page-features.ts'

/** Indexes of the nearest long lines on one side, at most three within eight lines. */
function longLines(shapes: readonly LineShape[], from: number, step: 1 | -1): number[] {
  const found: number[] = []
  for (let count = 0; count < 8 && found.length < 3; count += 1)
    if (shapes[from + step * count]?.isLong) found.push(from + step * count)
  return found
}

export const topic: FeatureOfPage = ({ shapes }) => {
  const words = shapes.map(({ text }) => gramsOf(text))
  const counts = lineCountsOf(words)
  const weight = (word: string): number => 1 / (1 + Math.log(counts.get(word) ?? 1))
  return (at, observe) => {
    const [own, shape] = [words[at], shapes[at]]
    if (!own || !shape || shape.isLong) return
    const all = 0.5 + weightOf(own, weight)
    const shareWith = (lines: number[]): number =>
      weightOf(
        sharedWith(
          own,
          lines.map((line) => words[line] ?? new Set()),
        ),
        weight,
      ) / all
    const [below, above] = [shareWith(longLines(shapes, at + 1, 1)), shareWith(longLines(shapes, at - 1, -1))]
    const more = Math.round((below - above) * 6)
    observe(`words-below${Math.trunc(below * 6)}`)
    observe(`words-above${Math.trunc(above * 6)}`)
    observe(`words-more-below${more}`)
    observe(`words-more-below${more}/${shape.size}`)
  }
}
