/**
 * What is known of Chinese newspapers in general and of the events that they report, from `content/lexicon/*.yaml`: one
 * schema for each file. 新冠肺炎 was written from 2020-02-08 to 2023-01-08; a line that ends with 走基层 is a column's name.
 *
 * Words are expressions (flag `u`, no capturing groups), so that one entry may match several: `核酸检测|健康码`.
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
  /** Words after a festival's name by which it is near: 假期. */
  nearWords: Words,
})

/** Words in the names of columns (专栏). */
const Columns = z.strictObject({
  /** Words with which a column's name ends: 支部风采. */
  endings: Words,
  /** How the name of a campaign begins that papers run for a while: 决战决胜脱贫攻坚. */
  campaigns: Words,
  /** Words for one event, which no column's name contains: 召开. */
  events: Words,
  /** Words with which the name of a column of briefs ends: 要闻简报. */
  briefs: Words,
  /** Names of columns of photographs alone: 图片新闻. */
  pictures: Words,
})

/** Words of notices (公告, 启事). */
const Notices = z.strictObject({
  /** Words near the end of a notice's title: 停电公告. */
  titles: Words,
  /** Names of particulars, before a colon: 联系电话. */
  labels: Words,
  /** Words with which the name of an office ends that signs a notice: 大同市红星机电公司. */
  offices: Words,
  /** Set phrases of their text: 特此公告. */
  phrases: Words,
})

/** Words of advertisements. */
const Advertisements = z.strictObject({
  /** Words that only advertisements use: 优惠价. */
  selling: Words,
  /** Words that advertisements often use, and other texts too: 送货上门. */
  hints: Words,
  /** Words with which a seller's name ends: 康寿堂大药房. */
  sellers: Words,
})

/** The trades of those who make a page. */
const Staff = z.strictObject({
  /** Trades in the line of the page's makers: 责编. */
  trades: Words,
  /** Those of them that are also named under a single article: 制图. */
  ofArticle: Words,
  /** Tasks named in a line at the end of an article: 题字. */
  closing: Words,
})

/** Words in the names of a page's section (版名): 国际新闻. */
const Sections = z.strictObject({
  /** Fields, in front: 国际. */
  fields: Words,
  /** Genres, behind: 新闻. */
  genres: Words,
})

/** Words in the names of newspapers: 沧江电力报. */
const Papers = z.strictObject({
  /** Words before 报 that tell what kind of paper it is: 电力. */
  kinds: Words,
  /** Words with which names end that do not end in 报: 新闻. */
  periodicals: Words,
  /** Words with which such names begin: 今日沙溪. */
  openings: Words,
  /** Words that end in 报 and name no paper: 海报. */
  notPapers: Words,
})

/** Words by which kicker, headline and subhead are distinguished. */
const Titles = z.strictObject({
  /** Provinces and cities of their rank. */
  provinces: Words,
  /** Words in the names of organs: 卫生监督部门. */
  bodies: Words,
  /** What officials do, behind a person's name: 调研. */
  deeds: Words,
  /** How a title begins that states an aim: 因地制宜. */
  aims: Words,
  /** Measures that organs take: 抽检. */
  measures: Words,
  /** How a title ends that names the genre of its text: 纪实. */
  genres: Words,
})

/** Surnames, by which bylines without spaces are split: 张妍张金平杨芳. */
const Surnames = z.strictObject({
  /** Surnames of one character, the most frequent first, in lines of any length. */
  single: z.array(Han).min(1),
  /** Surnames of two characters: 欧阳. */
  compound: z.array(Han.length(2)),
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
  columns: Columns,
  notices: Notices,
  advertisements: Advertisements,
  staff: Staff,
  papers: Papers,
  sections: Sections,
  titles: Titles,
  /** Set names of crossheads: 新闻链接. */
  crossheads: Words,
  surnames: Surnames,
})
export type Lexicon = z.infer<typeof Lexicon>

/** Name of the YAML file of a part of the lexicon: `terms-in-use.yaml` of `termsInUse`. */
export const lexiconFileName = (part: string): string =>
  `${part.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.yaml`
