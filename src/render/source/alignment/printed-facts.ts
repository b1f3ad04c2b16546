/** The facts of the record's masthead that were read from a raw text: `第18283号` is 期号 18283, `今日八版` is 版数 8. */
import type { Issue } from '#model/record/issue.ts'
import { chineseDate } from '../../text/chinese-date.ts'

/** A fact with a predicate that recognizes it in a text without white space. */
type PrintedFact = [label: string, value: string, isHere: (text: string) => boolean]

const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '')

const asPrinted = (label: string, value: string | undefined): PrintedFact[] =>
  value === undefined ? [] : [[label, value, (text) => text.includes(withoutSpace(value))]]

function dateFact({ date }: Issue): PrintedFact[] {
  if (date?.evidence.basis !== 'masthead') return []
  const day = chineseDate(date.value)
  return [['日期', day, (text) => text.includes(day)]]
}

function factsOf(issue: Issue): PrintedFact[] {
  const { number, pageCount, cn, ...masthead } = issue.masthead ?? {}
  return [
    ...dateFact(issue),
    ...asPrinted('星期', masthead.weekday),
    ...asPrinted('农历', masthead.lunarDate),
    ...asPrinted('期号', number?.toString()),
    ...(pageCount === undefined
      ? []
      : [['版数', `${pageCount}版`, (text: string) => /[今共].*版$/u.test(text)] satisfies PrintedFact]),
    ...(cn === undefined
      ? []
      : [
          [
            '刊号',
            cn,
            (text: string) => text.replaceAll(/[－—–]/gu, '-').includes(withoutSpace(cn)),
          ] satisfies PrintedFact,
        ]),
    ...(masthead.sponsors ?? []).flatMap((sponsor) => asPrinted('主管主办', sponsor)),
    ...asPrinted('出版', masthead.publisher),
    ...asPrinted('网址', masthead.website),
    ...(masthead.hotlines ?? []).flatMap(({ label, number: call }) => asPrinted(label, call)),
  ]
}

/** Returns label and value of every masthead fact that occurs in the text: `[['期号', '18283']]`. */
export const printedFacts = (issue: Issue, text: string): Array<[label: string, value: string]> =>
  factsOf(issue)
    .filter(([, , isHere]) => isHere(withoutSpace(text)))
    .map(([label, value]) => [label, value])
