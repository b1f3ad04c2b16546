/** All rules, with how grave their messages are: an `error` makes `npm run check` fail. */
import type { Severity } from '#model/record/message.ts'
import { assumedPublication } from './assumed-publication.ts'
import { closeCall } from './close-call.ts'
import { cutArticle } from './cut-article.ts'
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

export const preset: Array<[rule: Rule, severity: Severity]> = [
  [noArticle, 'error'],
  [weekdayDate, 'warning'],
  [lunarDate, 'warning'],
  [dateClash, 'warning'],
  [undated, 'warning'],
  [inferredDate, 'info'],
  [assumedPublication, 'warning'],
  [cutArticle, 'warning'],
  [missingHeadline, 'warning'],
  [unplacedText, 'warning'],
  [closeCall, 'info'],
  [textOutOfOrder, 'info'],
  [doubledCharacters, 'warning'],
]
