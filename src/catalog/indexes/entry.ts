/** The entries of an index, each a name with its articles: the reporter 周瑞华, letter Z, two articles. */

import type { IndexName } from '#model/addresses/index-address.ts'
import { Kind } from '#model/record/article.ts'
import { kindName } from '#model/role-name.ts'
import type { ArticleGroups } from './group-articles.ts'
import { compareNames, letterOf, pinyinKeyOf } from './pinyin-order.ts'

export interface Entry {
  /** Value in the records: 周瑞华, or the kind `notice`. */
  key: string
  /** Name for readers: 周瑞华, 公告. */
  name: string
  /** `A` to `Z`, or `#` for other characters. */
  letter: string
  /** Numbers of its articles, ascending. */
  articles: readonly number[]
}

const nameOf = (index: IndexName, key: string): string =>
  index === 'kinds' ? kindName[Kind.parse(key)] : key

/** Returns the entries of an index in pinyin order. */
export function entriesOf(groups: ArticleGroups, index: IndexName): Entry[] {
  const entries = Array.from(groups[index], ([key, articles]) => {
    const name = nameOf(index, key)
    const pinyinKey = pinyinKeyOf(name, index === 'reporters')
    return { key, name, pinyinKey, articles }
  })
  return entries
    .sort(compareNames)
    .map(({ key, name, pinyinKey, articles }) => ({ key, name, letter: letterOf(pinyinKey), articles }))
}
