/** Which sides of an article are lost, as two facts instead of one word: `both` is start and end. */
import type { Article } from './article.ts'

export interface IncompleteSides {
  start: boolean
  end: boolean
}

export const incompleteSides = ({ incomplete }: Pick<Article, 'incomplete'>): IncompleteSides => ({
  start: incomplete === 'start' || incomplete === 'both',
  end: incomplete === 'end' || incomplete === 'both',
})

/** The word for it; nothing where nothing is lost. */
export function toIncompleteField({ start, end }: IncompleteSides): Article['incomplete'] {
  if (start && end) return 'both'
  if (start) return 'start'
  return end ? 'end' : undefined
}
