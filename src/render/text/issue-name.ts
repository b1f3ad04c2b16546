/** The name of an issue: `滨江日报 2022年9月5日`, or `滨江日报 日期待考`. */
import type { Issue } from '#model/record/issue.ts'
import { chineseDate } from './chinese-date.ts'

interface Dated {
  date?: { value: string } | undefined
}

/** `2022年9月5日`, or `日期待考` without a date. */
export const dayOf = ({ date }: Dated): string => (date ? chineseDate(date.value) : '日期待考')

/** Paper and day: `滨江日报 2022年9月5日`. */
export const issueName = (issue: Dated & Pick<Issue, 'publication'>): string =>
  `${issue.publication.name} ${dayOf(issue)}`
