/** The events that a page names, as bounds for its date: 党的二十大, “十四五”规划, 新冠肺炎, 建党100周年. */
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import type { Passage } from '../text/passage.ts'
import { countedEventPatterns } from './counted-event-patterns.ts'
import { type Bound, bound, dayOf, type EventPattern, type EventWindow } from './event-window.ts'
import { politicalEventPatterns } from './political-event-patterns.ts'

function windowsIn(passage: Passage, { pattern, days, says }: EventPattern): EventWindow[] {
  return Array.from(passage.text.matchAll(pattern)).flatMap((match) => {
    const range = days(match)
    const clue = { quote: match[0], line: passage.lineAt(match.index), says }
    return range ? [{ days: range, clue }] : []
  })
}

/** Of several events of one kind the latest counts: a page of 2020 names the plenums of 2019 and before. */
const latest = (windows: readonly EventWindow[]): EventWindow[] =>
  windows.toSorted((a, b) => b.days[0] - a.days[0]).slice(0, 1)

const timedTermsOf = memoize(({ termsInUse, officeHolders }: Lexicon) =>
  [...termsInUse, ...officeHolders].map(({ pattern, from, until }) => ({
    expression: new RegExp(pattern, 'u'),
    days: [dayOf(from), dayOf(until)] as const,
  })),
)

/** The window of each timed term of the page, with its first occurrence as the clue. */
function termWindows(passages: readonly Passage[], page: string, lexicon: Lexicon): EventWindow[] {
  const used = timedTermsOf(lexicon).filter(({ expression }) => expression.test(page))
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

/** Weight of a term in use for a time: it may be used looking back. */
const termWeight = 0.6

const eventPatternsOf = memoize(({ politicalCalendar, countedEvents }: Lexicon) => [
  ...politicalEventPatterns(politicalCalendar),
  ...countedEventPatterns(countedEvents),
])

/**
 * Returns the bounds that the named events and the timed terms set.
 *
 * @param page text of all passages
 */
export function namedEventBounds(passages: readonly Passage[], page: string, lexicon: Lexicon): Bound[] {
  const named = eventPatternsOf(lexicon).filter(
    ({ word, pattern }) => page.includes(word) && page.search(pattern) >= 0,
  )
  const events = named.flatMap((event) => latest(passages.flatMap((passage) => windowsIn(passage, event))))
  return [
    ...events.map((window) => bound(window, 1)),
    ...termWindows(passages, page, lexicon).map((window) => bound(window, termWeight)),
  ]
}
