/** Facts of an issue that its masthead (报头) prints: `2022年9月5日 星期一 农历壬寅年八月初十 第18283号 今日八版`. */
import { z } from 'zod'

export const Masthead = z.strictObject({
  /** 期号: `18283` of `第18283号`. */
  number: z.int().positive().optional(),
  /** An edition of its own beside that of the day: `号外`. */
  edition: z.string().optional(),
  /** As printed: `星期一`. */
  weekday: z.string().optional(),
  /** As printed, without 农历: `壬寅年八月初十`. */
  lunarDate: z.string().optional(),
  /** `8` of `今日八版`. */
  pageCount: z.int().positive().optional(),
  /** 国内统一连续出版物号: `CN 43-0004`. */
  cn: z.string().optional(),
  /** 主管, 主办. */
  sponsors: z.array(z.string()).optional(),
  publisher: z.string().optional(),
  website: z.string().optional(),
  hotlines: z.array(z.strictObject({ label: z.string(), number: z.string() })).optional(),
})
export type Masthead = z.infer<typeof Masthead>
