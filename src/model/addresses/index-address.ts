/**
 * Addresses of the indexes: `/reporters/`, `/columns/`, `/kinds/`, `/places/`, and every entry there.
 *
 * The reporter 周瑞华 has `/reporters/周瑞华/`, percent-encoded, and `/reporters/周瑞华/2/` where there are many articles;
 * the reporters whose names begin with Z have `/reporters/z/`. Every name has exactly one folder, and no other name has it.
 */
import { createHash } from 'node:crypto'
import type { Kind } from '../record/article.ts'

/** The indexes of the archive. */
export type IndexName = 'reporters' | 'columns' | 'kinds' | 'places'

/** Address of the page that links to all indexes. */
export const indexesPath = (): string => '/indexes/'

/** A folder of ASCII letters alone is a letter's or a kind's, so a name that is its own folder has a Han character. */
const safeFolderName = /^(?=.*\p{Script=Han})[\p{Script=Han}\p{Ll}\p{Nd}·]{1,40}$/u

/** Hexadecimal digits of the hash of other names: 64 bits, by which a million names have no collision. */
const hashLength = 16

/** Characters of such a name that are kept, so that its address is readable. */
const readablePrefixLength = 24

function hashedFolderName(name: string): string {
  const letters =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Ll}\p{Nd}]/gu) ?? []
  const hash = createHash('sha256').update(JSON.stringify(name)).digest('hex').slice(0, hashLength)
  return `${letters.slice(0, readablePrefixLength).join('')}~${hash}`
}

/**
 * Folder of a name on any disk, also one that takes `A` for `a`: 周瑞华 is itself, `A股/观察` is `a股观察~` and a hash.
 *
 * At most 200 bytes, without `/` and `.`; other names have other folders.
 */
export const folderOfName = (name: string): string =>
  safeFolderName.test(name) && name.normalize('NFC') === name ? name : hashedFolderName(name)

const pagedPath = (path: string, page: number): string => (page === 1 ? path : `${path}${page}/`)

/** Address of the first or a further page of an index: `/reporters/`; of one of its letters: `/reporters/z/`, `/reporters/z/2/`. */
export const indexPath = (index: IndexName, letter?: string, page = 1): string =>
  pagedPath(letter === undefined ? `/${index}/` : `/${index}/${letter.toLowerCase()}/`, page)

/** Address of an entry, or of its further pages: `/reporters/%E5%91%A8%E7%91%9E%E5%8D%8E/`; percent-encoded. */
export const entryPath = (index: Exclude<IndexName, 'kinds'>, name: string, page = 1): string =>
  pagedPath(`/${index}/${encodeURIComponent(folderOfName(name))}/`, page)

/** Address of all items of a kind: `/kinds/commentary/`. */
export const kindPath = (kind: Kind, page = 1): string => pagedPath(`/kinds/${kind}/`, page)
