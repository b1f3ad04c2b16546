/** All rules, in the order in which they are run. An `error` makes `npm run check` fail. */
import { assumedPublication } from './assumed-publication.ts'
import { closeCall } from './close-call.ts'
import { cutArticle } from './cut-article.ts'
import { damagedText } from './damaged-text.ts'
import { dateClash } from './date-clash.ts'
import { doubledCharacters } from './doubled-characters.ts'
import { inferredDate } from './inferred-date.ts'
import { lunarDate } from './lunar-date.ts'
import { missingHeadline } from './missing-headline.ts'
import { noArticle } from './no-article.ts'
import type { Rule } from './rule.ts'
import { textOutOfOrder } from './text-out-of-order.ts'
import { undated } from './undated.ts'
import { unplacedText } from './unplaced-text.ts'
import { weekdayDate } from './weekday-date.ts'

export const preset: readonly Rule[] = [
  noArticle,
  weekdayDate,
  lunarDate,
  dateClash,
  undated,
  inferredDate,
  assumedPublication,
  cutArticle,
  missingHeadline,
  unplacedText,
  closeCall,
  textOutOfOrder,
  doubledCharacters,
  damagedText,
]
