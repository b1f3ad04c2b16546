/** The events that a page names, as bounds for its date: 党的二十大, “十四五”规划, 新冠肺炎, 建党100周年. */

import type { Passage } from '../text/passage.ts'
import { countedEventPatterns } from './counted-event-patterns.ts'
import { type Bound, bound, dayOf, type EventPattern, type EventWindow } from './event-window.ts'
import { politicalEventPatterns } from './political-event-patterns.ts'
import { officeHolders, termsInUse } from './terms-in-use.ts'

function windowsIn(passage: Passage, { pattern, days, says }: EventPattern): EventWindow[] {
  return Array.from(passage.text.matchAll(pattern)).flatMap((match) => {
    const found = days(match)
    const clue = { quote: match[0], line: passage.lineAt(match.index), says }
    return found ? [{ days: found, clue }] : []
  })
}

/** Of several events of one kind the latest counts: a page of 2020 names the plenums of 2019 and before. */
const latest = (windows: readonly EventWindow[]): EventWindow[] =>
  windows.toSorted((a, b) => b.days[0] - a.days[0]).slice(0, 1)

const termsWithDays = [...termsInUse, ...officeHolders].map(({ pattern, from, until }) => ({
  expression: new RegExp(pattern, 'u'),
  days: [dayOf(from), dayOf(until)] as const,
}))

function wordsIn(passages: readonly Passage[], page: string): EventWindow[] {
  const used = termsWithDays.filter(({ expression }) => expression.test(page))
  return used.flatMap(({ expression, days }) => {
    for (const passage of passages) {
      const match = expression.exec(passage.text)
      if (match)
        return [
          { days, clue: { quote: match[0], line: passage.lineAt(match.index), says: '一个时期的说法' } },
        ]
    }
    return []
  })
}

/** Weight of a word in use for a time: it may be used looking back. */
const wordWeight = 0.6

const eventPatterns = [...politicalEventPatterns, ...countedEventPatterns]

/**
 * Every bound that the named events set.
 *
 * @param page text of all passages
 */
export function namedEventBounds(passages: readonly Passage[], page: string): Bound[] {
  const named = eventPatterns.filter(({ word, pattern }) => page.includes(word) && page.search(pattern) >= 0)
  const events = named.flatMap((naming) => latest(passages.flatMap((passage) => windowsIn(passage, naming))))
  return [
    ...events.map((window) => bound(window, 1)),
    ...wordsIn(passages, page).map((window) => bound(window, wordWeight)),
  ]
}
