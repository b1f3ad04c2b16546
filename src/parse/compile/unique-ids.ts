/**
 * Gives every article of an issue an id of its own: where two begin on one line, the second takes the next free one.
 *
 * That needs a form feed, which parts pages but is no line end: `区␌株` is `01-01` and `01-02`.
 */
import type { Article } from '#model/record/article.ts'

/** Gives ids, each once; linear in the number of articles, also where all want the same. */
function createIdAllocator(): (wanted: string) => string {
  const taken = new Set<string>()
  const tried = new Map<string, number>()
  return (wanted) => {
    const [page, line] = wanted.split('-')
    let number = tried.get(wanted) ?? Number(line)
    let id = wanted
    while (taken.has(id)) {
      number += 1
      id = `${page}-${String(number).padStart(2, '0')}`
    }
    tried.set(wanted, number)
    taken.add(id)
    return id
  }
}

/** The same articles in their order, no two of one id. */
export function withUniqueIds<T extends { article: Article }>(compiled: readonly T[]): T[] {
  const idFor = createIdAllocator()
  return compiled.map((each) => ({ ...each, article: { ...each.article, id: idFor(each.article.id) } }))
}
