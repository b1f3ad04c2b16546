/**
 * What is known of Chinese newspapers in general and of the events that they report, from `content/lexicon/*.yaml`: one
 * schema for each file. 新冠肺炎 was written from 2020-02-08 to 2023-01-08; a line that ends with 走基层 is a column's name.
 *
 * Words are expressions (flag `u`, no capturing groups), so that one entry may stand for several: `核酸检测|健康码`.
 */
import { z } from 'zod'
import { WordExpression } from './expression.ts'

/** Chinese characters alone. */
const Han = z.string().regex(/^\p{Script=Han}+$/u, '只能写汉字')
const Words = z.array(WordExpression).min(1)
const Year = z.int().min(1840).max(2100)
const Month = z.int().min(1).max(12)

/** A term or an office that newspapers wrote only for a time: 国务院总理李克强. */
const TimedTerm = z
  .strictObject({
    /** How it is written. */
    pattern: WordExpression,
    /** First day of its use. */
    from: z.iso.date(),
    /** Last day of its use; absent while it is in use. */
    until: z.iso.date().optional(),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ['until'],
    error: '最后一天早于第一天',
  })

/** A congress of the Communist Party (党的十九大) and its plenums. */
const PartyCongress = z.strictObject({
  /** Its number: 19. */
  number: z.int().positive(),
  /** First day of the congress; absent where only its plenums are known. */
  from: z.iso.date().optional(),
  /** Last day of the congress. */
  until: z.iso.date().optional(),
  /** Last day of each plenum in their order, from the 一中全会, which is held the day after the congress. */
  plenums: z.array(z.iso.date()).min(1),
})

/** Congresses, sessions, plans and meetings whose dates are known. */
const PoliticalCalendar = z.strictObject({
  /** Party congresses with their plenums, oldest first. */
  partyCongresses: z.array(PartyCongress),
  /** Number of each National People's Congress, with the year of its first annual session. */
  peoplesCongresses: z.array(z.strictObject({ number: z.int().positive(), firstSession: Year })),
  /** Name of each five-year plan (十四五), with its first year. */
  fiveYearPlans: z.array(z.strictObject({ name: Han, firstYear: Year })).min(1),
  /** Meetings of every year, with the months in which they are held. */
  yearlyMeetings: z.array(z.strictObject({ pattern: WordExpression, months: z.array(Month).min(1) })),
})

/** Events whose number gives the year: 新中国成立70周年 is 2019. */
const CountedEvents = z.strictObject({
  /** What comes before 周年, with the year from which it is counted. */
  foundings: z.array(z.strictObject({ pattern: WordExpression, year: Year })),
  /** Events of which one session (届) is held each year, with the year before the first. */
  yearlySessions: z.array(z.strictObject({ pattern: WordExpression, yearBefore: Year })),
  /** Short name of each country (one character), with the year from which its relations with China (建交) are counted. */
  diplomaticRelations: z.array(z.strictObject({ country: Han.length(1), year: Year })).min(1),
})

/** Festivals near which a page is dated when it names them with a word of nearness: 端午假期. */
const Festivals = z.strictObject({
  /** How each festival is written, with its month and day; `lunar` where these are of the lunar calendar. */
  days: z.array(
    z.strictObject({
      pattern: WordExpression,
      month: Month,
      day: z.int().min(1).max(31),
      lunar: z.boolean().default(false),
    }),
  ),
  /** Words behind a festival's name that say that it is near: 假期. */
  nearWords: Words,
})

/** Every file of the lexicon by the name of its file in camel case: `termsInUse` is `terms-in-use.yaml`. */
export const Lexicon = z.strictObject({
  /** Terms that were in use only for a time. */
  termsInUse: z.array(TimedTerm),
  /** Offices with those who held them. */
  officeHolders: z.array(TimedTerm),
  politicalCalendar: PoliticalCalendar,
  countedEvents: CountedEvents,
  festivals: Festivals,
})
export type Lexicon = z.infer<typeof Lexicon>

/** Name of the YAML file of a part of the lexicon: `terms-in-use.yaml` of `termsInUse`. */
export const lexiconFileName = (part: string): string =>
  `${part.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.yaml`
