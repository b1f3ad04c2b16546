/**
 * Lines that close an article or stand alone in it: `版式设计：…`, `——编者`, `（作者系…）`, `国网淮安供电公司`.
 */

import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import { isName } from '../../../openings/names.ts'
import { combineExpressions } from '../../../text/combine-expressions.ts'
import { isFinished } from '../../../text/sentence.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'

const closing = memoize(({ staff }: Lexicon) => new RegExp(`^(?:${staff.closing.join('|')})[\\s:：]`, 'u'))

/** Whether a line begins with a task and who did it: `版式设计：蔡华伟`. */
export const opensClosingLine = (text: string, lexicon: Lexicon): boolean => closing(lexicon).test(text)

const remark =
  /^[（(](?:(?:来源|单位|数据来源|资料来源)[:：][^（()）]{1,40}|[^（()）]{0,16}见[^（()）]{1,8}版|[^（()）]{0,30}(?:排名不分先后|按姓氏[^（()）]{2,12})|(?:[^（()）]{0,60})(?:整理|作者(?:系|为|单位)?|编译|有贡献|据[^（()）]{0,30}|原载[^（()）]{0,20}|完)[^（()）]{0,60})[）)]$/u
/** Who takes part in a talk: `嘉宾：临海市人社局副局长　洪涛`. */
const guest = /^(?:(?:受访|访谈|对话|特邀)?嘉宾|受访人|对话人)[:：]/u
/** Where a text comes from, or who gave it: `（县农业技术站）`. */
const inBrackets = /^[（(][^（()）]{2,30}[）)]$/u
/** The day on which a letter was written, under its signature: `二月二十日`, `3月5日`. */
const day = /^[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日(?:[上下]午|[晚夜])?$/u
const dash = /^(?:——|—|--)\S/u

/** Where a reader writes from and the name: `山东威海市  石志新`. */
const placed = /^\p{Script=Han}{2,12}[省市县区镇乡村州盟旗][\s\u3000]+(?<name>\S{2,4})$/u

function isSignature(text: string, lexicon: Lexicon): boolean {
  const name = placed.exec(text)?.groups?.name
  return name !== undefined && isName(name, lexicon)
}

const reader =
  /^[（(—]*(?:热心|一[位名])?(?:读者|市民|网友|业主|村民|居民|家长|学生)[\s\u3000:：]+\p{Script=Han}{1,4}(?:先生|女士|大爷|阿姨|同学|某)?[）)]?$/u

/** A reader signs a letter: `市民 洪先生`, `读者 白女士`. */
export const isReader = (text: string): boolean => reader.test(text)

/** A day alone under the name of an office: with it a notice is signed. */
const isDate = (line: LineView | undefined): boolean => /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(line?.text ?? '')

const isShort = (line: LineView | undefined): boolean =>
  line !== undefined && line.text.length <= 24 && !/[。；][”」）)]?$/u.test(line.text)

/** Short lines in a row, as in verse or a list of names. */
function inRow(line: LineView, page: PageView): Evidence[] {
  if (!isShort(line)) return []
  const row = [-2, -1, 1, 2].filter((step) => isShort(page.lines[line.index + step])).length
  return row >= 3 ? seen('短行相连', { line: 1.2 }) : []
}

const nothing = seen('', { line: -1.5 })

/** What stands alone under a text and entitles nothing: a day, a source in brackets. */
function underText({ text, index }: LineView, page: PageView): Evidence[] {
  if (day.test(text)) return seen(text, { line: 3, headline: -6, kicker: -8, subhead: -5, crosshead: -4 })
  return inBrackets.test(text) && isFinished(page.lines[index - 1]?.text ?? '')
    ? seen(text, { line: 2, headline: -5, kicker: -5, crosshead: -3 })
    : []
}

/** Whether the text under the next titles begins with what the line says: `住房城乡建设部` is the kicker of what it has done. */
const isNamedBelow = ({ text, index }: LineView, { lines }: PageView): boolean =>
  lines.slice(index + 2, index + 5).some(({ head }) => head.length > 40 && head.slice(0, 60).includes(text))

const office = /(?:公司|委员会|办公室|人民政府|[局厅院部])$/u
const anySign = memoize((lexicon: Lexicon) =>
  combineExpressions([closing(lexicon), remark, guest, inBrackets, day, dash, placed, reader, office]),
)

/** What the signs of a line say, each by itself. */
function bySigns(line: LineView, page: PageView): Evidence[] {
  const { text } = line
  return [
    ...(opensClosingLine(text, page.vocabulary.lexicon) && text.length <= 40
      ? seen(text, { line: 6, headline: -4, subhead: -4, kicker: -4 })
      : []),
    ...(remark.test(text) ? seen(text, { line: 6, headline: -4, byline: -2, subhead: -4 }) : []),
    ...(guest.test(text) && text.length <= 60
      ? seen(text, { line: 7, headline: -5, subhead: -5, kicker: -5, byline: -4 })
      : []),
    ...underText(line, page),
    ...(dash.test(text) && text.length <= 30 ? seen(text, { line: 1.5 }) : []),
    ...(isSignature(text, page.vocabulary.lexicon) || isReader(text)
      ? seen(text, { line: 4, headline: -3, kicker: -3, byline: -1 })
      : []),
    ...(office.test(text) && text.length <= 32 && text.length >= 6 && !isNamedBelow(line, page)
      ? seen(text, { line: 2, kicker: isDate(page.lines[line.index + 1]) ? -8 : -3.5 })
      : []),
  ]
}

export const signOff: Cue = {
  name: 'sign-off',
  look: (line, page) => [
    ...nothing,
    ...(anySign(page.vocabulary.lexicon).test(line.text) ? bySigns(line, page) : []),
    ...inRow(line, page),
  ],
}
