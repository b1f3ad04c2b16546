/** Where the entry of a name stands: 周瑞华 at `/reporters/…/`, the kind `notice` at `/kinds/notice/`. */

import { entryPath, type IndexName, kindPath } from '#model/addresses/index-address.ts'
import { Kind } from '#model/record/article.ts'

/** Address of one page of an entry, from 1. */
export const addressOfEntry = (index: IndexName, key: string, page = 1): string =>
  index === 'kinds' ? kindPath(Kind.parse(key), page) : entryPath(index, key, page)
