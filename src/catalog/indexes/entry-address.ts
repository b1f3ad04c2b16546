/** Paths of index entries: 周瑞华 is `/reporters/…/`, the kind `notice` is `/kinds/notice/`. */

import { entryPath, type IndexName, kindPath } from '#model/addresses/index-address.ts'
import { Kind } from '#model/record/article.ts'

/**
 * Returns the path of one page of an entry.
 *
 * @param page number of the page, from 1
 * @throws {ZodError} when the index is `kinds` and the key is not a kind
 */
export const addressOfEntry = (index: IndexName, key: string, page = 1): string =>
  index === 'kinds' ? kindPath(Kind.parse(key), page) : entryPath(index, key, page)
