/**
 * What speaks for the first of two unmarked title lines as the headline, or for the second, and how much.
 *
 * `廖健深入石鼓区调研` below `因地制宜发展和壮大村集体经济` is its subhead: only the second names a person at work. `npm run fit:titles`
 * measures each sign on the golden pages and fits the odds anew.
 */
import type { BigramOverlap } from '../../../text/bigram-overlap.ts'
import type { TitleLook } from './title-look.ts'

/** What the first words of the text under two title lines repeat of each. */
export interface TitleOverlaps {
  first: BigramOverlap
  second: BigramOverlap
}

interface PairSign {
  name: string
  /** About a logarithm of odds: above zero where the sign speaks for the first line, below where for the second. */
  odds: number
  holds(first: TitleLook, second: TitleLook, echoes: TitleOverlaps): boolean
}

/** Fitted by logistic regression that pulls each odds to what it was before. */
export const pairSigns: readonly PairSign[] = [
  { name: 'with nothing else to go by', odds: -0.2, holds: () => true },
  {
    name: 'only the second names a person at work',
    odds: 2.3,
    holds: (first, second) => second.person && !first.person,
  },
  {
    name: 'the first names a person at work, the second an aim or nobody',
    odds: -2.1,
    holds: (first, second) => first.person && (second.aim || !second.person),
  },
  {
    name: 'the first tells an event, the second none',
    odds: -1.2,
    holds: (first, second) =>
      first.event && !first.person && !second.event && !second.attendance && !second.figures,
  },
  {
    name: 'the first is no more than who acts',
    odds: -1.2,
    holds: (first, second) => first.actor && !second.actor,
  },
  {
    name: 'only the first opens with an organ',
    odds: -0.4,
    holds: (first, second) => first.organ && !second.organ,
  },
  {
    name: 'only the second has figures',
    odds: 1.1,
    holds: (first, second) => second.figures && !first.figures,
  },
  {
    name: 'only the second says what kind of piece it is',
    odds: 1.5,
    holds: (first, second) => second.genre && !first.genre,
  },
  {
    name: 'only the second says who attended',
    odds: 2.2,
    holds: (first, second) => second.attendance && !first.attendance,
  },
  {
    name: 'only the first opens with a place, and no organ',
    odds: -0.3,
    holds: (first, second) => first.place && !second.place && !first.organ,
  },
  {
    name: 'only the first has figures',
    odds: -0.8,
    holds: (first, second) => first.figures && !second.figures,
  },
  {
    name: 'the first has an aim, the second a place',
    odds: 0.9,
    holds: (first, second) => first.aim && second.place && first.length >= 9,
  },
  {
    name: 'the first has a place, the second an aim',
    odds: -1.6,
    holds: (first, second) => first.place && second.aim,
  },
  {
    name: 'the first is short, the second longer',
    odds: -1.2,
    holds: (first, second) => first.length <= 8 && second.length > first.length,
  },
  {
    name: 'the second is short, the first longer',
    odds: 0.8,
    holds: (first, second) => second.length <= 8 && first.length > second.length,
  },
  {
    name: 'the first is longer by four characters',
    odds: -0.4,
    holds: (first, second) => first.length >= second.length + 4,
  },
  { name: 'the first is no sentence of its own', odds: -1.1, holds: (first) => first.fragment },
  { name: 'the second tells a detail', odds: 1.8, holds: (_, second) => second.detail },
  {
    name: 'only the second has three clauses',
    odds: 3,
    holds: (first, second) => second.clauses && !first.clauses,
  },
  {
    name: 'only the first quotes inside',
    odds: 1.2,
    holds: (first, second) => first.quoted && !second.quoted,
  },
  {
    name: 'only the first is spoken words alone',
    odds: 1.2,
    holds: (first, second) => first.spoken && !second.spoken,
  },
  {
    name: 'the text repeats the second rather than the first',
    odds: -0.6,
    holds: ({ aim }, _, { first, second }) => !aim && first.share < 0.12 && second.share > first.share + 0.08,
  },
  {
    name: 'the text repeats the first, not the second',
    odds: 0.9,
    holds: ({ organ, place }, _, { first, second }) =>
      first.share >= 0.2 && second.share <= 0.12 && !organ && !place,
  },
  {
    name: 'only the second quotes inside',
    odds: -0.5,
    holds: (first, second) => second.quoted && !first.quoted,
  },
  {
    name: 'only the first begins with a count',
    odds: 0.4,
    holds: (first, second) => first.counted && !second.counted,
  },
  {
    name: 'only the second tells an event',
    odds: 0.4,
    holds: (first, second) => second.event && !first.event,
  },
  {
    name: 'the text comes to the first before the second',
    odds: 0.4,
    holds: ({ event }, _, { first, second }) => first.firstIndex + 3 < second.firstIndex && !event,
  },
]

/** Above zero where the first of two lines is the headline, below where the second is; about a logarithm of odds. */
export const firstIsHeadline = (first: TitleLook, second: TitleLook, echoes: TitleOverlaps): number =>
  pairSigns.reduce((sum, { odds, holds }) => sum + (holds(first, second, echoes) ? odds : 0), 0)
