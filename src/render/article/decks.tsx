/**
 * A headline in its decks: `全力做好抗旱减灾工作 确保粮食稳产保收` breaks between the two as long as each fits a line.
 */
import type { Result } from 'hastscript'

/** The decks of a headline, parted by the space that parts them in the record. */
export const decks = (headline: string): Array<Result | string> =>
  headline.split(' ').flatMap((deck, index) => {
    const line = <span class="deck">{deck}</span>
    return index === 0 ? [line] : [' ', line]
  })
