/**
 * Splits a headline into its decks, so that the browser breaks lines between them first:
 * `全力做好抗旱减灾工作 确保粮食稳产保收` has two.
 */
import type { Result } from 'hastscript'

/** One `<span class="deck">` per deck, with the space that separates them in the record in between. */
export const decks = (headline: string): Array<Result | string> =>
  headline.split(' ').flatMap((deck, index) => {
    const element = <span class="deck">{deck}</span>
    return index === 0 ? [element] : [' ', element]
  })
