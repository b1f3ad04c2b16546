/** A bar of the letters A to Z; letters with names are links: 周 is under Z. */
import type { Result } from 'hastscript'
import { addressOfLetter, letterName } from '#catalog/indexes/letter-address.ts'
import type { PaginatedIndex } from '#catalog/indexes/paginate-index.ts'
import { otherLetter } from '#catalog/indexes/pinyin-order.ts'
import type { IndexName } from '#model/addresses/index-address.ts'

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

function letterLink(
  index: IndexName,
  { letters, byLetter }: PaginatedIndex,
  letter: string,
  isCurrent: boolean,
): Result {
  const count = letters.get(letter)
  if (count === undefined) return <span>{letterName(letter)}</span>
  return (
    <a
      href={addressOfLetter(index, letter, byLetter)}
      title={String(count)}
      {...(isCurrent ? { 'aria-current': 'true' } : {})}
    >
      {letterName(letter)}
    </a>
  )
}

/**
 * Shows the bar; null if all names have the same letter.
 *
 * @param current the letter of the page, if it has one
 */
export function letterBar(index: IndexName, paginated: PaginatedIndex, current?: string): Result | null {
  if (paginated.letters.size < 2) return null
  const letters = paginated.letters.has(otherLetter) ? [...alphabet, otherLetter] : alphabet
  return (
    <nav class="letter-bar" aria-label="按拼音首字母">
      <ul>
        {letters.map((letter) => (
          <li>{letterLink(index, paginated, letter, letter === current)}</li>
        ))}
      </ul>
    </nav>
  )
}
