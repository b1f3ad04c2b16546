/** Which sides of an article are lost, as two facts instead of one word: `both` is start and end. */
import type { Article } from './article.ts'

export interface LostSides {
  start: boolean
  end: boolean
}

export const lostSides = ({ incomplete }: Pick<Article, 'incomplete'>): LostSides => ({
  start: incomplete === 'start' || incomplete === 'both',
  end: incomplete === 'end' || incomplete === 'both',
})

/** The word for it; nothing where nothing is lost. */
export function incompleteWith({ start, end }: LostSides): Article['incomplete'] {
  if (start && end) return 'both'
  if (start) return 'start'
  return end ? 'end' : undefined
}
