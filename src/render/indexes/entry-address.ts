/** Where the entry of a name stands: 周瑞华 at `/reporters/…/`, the kind `notice` at `/kinds/notice/`. */
import { Kind } from '#model/article.ts'
import { entryPath, type IndexName, kindPath } from '#model/index-address.ts'

/** Address of one page of an entry, from 1. */
export const addressOfEntry = (index: IndexName, key: string, page = 1): string =>
  index === 'kinds' ? kindPath(Kind.parse(key), page) : entryPath(index, key, page)
