/** The letters A to Z as a bar: those under which names stand are links, 周 is reached by Z. */
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
  here: boolean,
): Result {
  const count = letters.get(letter)
  if (count === undefined) return <span>{letterName(letter)}</span>
  return (
    <a
      href={addressOfLetter(index, letter, byLetter)}
      title={String(count)}
      {...(here ? { 'aria-current': 'true' } : {})}
    >
      {letterName(letter)}
    </a>
  )
}

/**
 * Nothing where all names begin alike.
 *
 * @param here the letter whose page this is
 */
export function letterBar(index: IndexName, cut: PaginatedIndex, here?: string): Result | null {
  if (cut.letters.size < 2) return null
  const letters = cut.letters.has(otherLetter) ? [...alphabet, otherLetter] : alphabet
  return (
    <nav class="letter-bar" aria-label="按拼音首字母">
      <ul>
        {letters.map((letter) => (
          <li>{letterLink(index, cut, letter, letter === here)}</li>
        ))}
      </ul>
    </nav>
  )
}
