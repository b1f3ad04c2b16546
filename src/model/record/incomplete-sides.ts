/** Converts `incomplete` of an article to two booleans and back: `both` is start and end. */
import type { Article } from './article.ts'

export interface IncompleteSides {
  start: boolean
  end: boolean
}

/** Returns which sides of an article are lost. */
export const incompleteSides = ({ incomplete }: Pick<Article, 'incomplete'>): IncompleteSides => ({
  start: incomplete === 'start' || incomplete === 'both',
  end: incomplete === 'end' || incomplete === 'both',
})

/** Returns the value of the field; nothing where no side is lost. */
export function toIncompleteField({ start, end }: IncompleteSides): Article['incomplete'] {
  if (start && end) return 'both'
  if (start) return 'start'
  return end ? 'end' : undefined
}
