/**
 * Makes the ids of the articles of an issue unique: of two that begin on one line, the second gets the next free id.
 *
 * Happens only with a form feed, which separates pages but does not end a line: `区␌株` is `01-01` and `01-02`.
 */
import type { Article } from '#model/record/article.ts'

/** A function that returns the wanted id, or the next free one. Linear in the number of calls, also for equal ids. */
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

/** The articles in the same order, with unique ids. */
export function withUniqueIds<T extends { article: Article }>(compiled: readonly T[]): T[] {
  const idFor = createIdAllocator()
  return compiled.map((each) => ({ ...each, article: { ...each.article, id: idFor(each.article.id) } }))
}
