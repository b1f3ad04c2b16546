/**
 * What the features know of one line by itself: its length class, its first and last characters, what it names.
 *
 * `■记者 李建国` is short, begins with a mark, ends in a Han character and names a reporter.
 */
import { isFinished } from '../../text/sentence.ts'
import type { LineView } from '../page-view.ts'

export interface LineShape {
  /** Text without white space. */
  text: string
  length: number
  /** Class of the length, 0 to 13. */
  size: number
  /** More than 45 characters. */
  isLong: boolean
  /** At most 34 characters, without a full stop and a dateline. */
  isShort: boolean
  /** Ends in the middle of a sentence. */
  isOpen: boolean
  isFinished: boolean
  hasDateline: boolean
  hasBylines: boolean
  /** Ends with names in brackets: `……竣工。（罗小山）`. */
  isSigned: boolean
  /** Reads like a line of an offer: a telephone number, a price. */
  isOffer: boolean
  /** Mark at its start, or the class of its first character. */
  start: string
  /** Last character, or its class. */
  end: string
  /** Length class, first and last character, depth, strong, dateline, bylines: equal for lines that look the same. */
  look: string
  /** Length class, first and last character. */
  outline: string
  /** Length class and last character. */
  profile: string
  /** Ids of what it looks like, without the offset. */
  ids: readonly string[]
  /** Of `ids`, those that are also of interest two lines away. */
  farIds: readonly string[]
}

const limits = [2, 4, 7, 10, 14, 18, 23, 30, 40, 60, 90, 140, 250]
const rowLimits = [5, 10, 16, 25, 45, 120]

const classOf = (value: number, bounds: readonly number[]): number => {
  const at = bounds.findIndex((bound) => value <= bound)
  return at < 0 ? bounds.length : at
}

/** Class of a length, 0 to 13. */
export const sizeOf = (length: number): number => classOf(length, limits)

export const bullets = '▇●▲■◆★□◇△○▶►•·※☆①②③④⑤⑥⑦⑧⑨⑩'
const openEnds = /[^。！？…”）)：:；』」.!?]$/u
const starts = '■□口●▲◆★（(【“《—▶①○◎·-*'
const ends = '。！？…”）)：:；;—，、》>'

const classOfCharacter = (character: string): string => {
  if (/\d/u.test(character)) return 'D'
  return character !== '' && character <= '~' ? 'A' : 'H'
}

const startClass = (text: string): string => {
  const first = text.slice(0, 1)
  return first !== '' && starts.includes(first) ? first : classOfCharacter(first)
}

const endClass = (text: string): string => {
  const last = text.slice(-1)
  return last !== '' && ends.includes(last) ? last : classOfCharacter(last)
}

const rowStart = (text: string): string => {
  const first = text.slice(0, 1)
  if (first !== '' && `${bullets}（(【“《—`.includes(first)) return first
  return /\d/u.test(first) ? 'D' : 'H'
}

const rowEnd = (text: string): string => {
  const last = text.slice(-1)
  if (/[。！？…；.!?]/u.test(last)) return 'P'
  if (/[：:]/u.test(last)) return 'C'
  if (/[）)]/u.test(last)) return 'B'
  if (/[”》]/u.test(last)) return 'Q'
  return /\d/u.test(last) ? 'D' : 'H'
}

/** Words that tell a kind of line, each with the length below which it is most of the line. */
const words: ReadonlyArray<readonly [id: string, words: RegExp, short: number]> = [
  ['signed', /[（(][^（()）]{2,14}[)）]$/u, 0],
  ['number', /\d{6,}|\d{3,4}-\d{3,}/u, 0],
  ['month', /\d{4}年\d{1,2}月/u, 0],
  ['masthead', /星期|农历|刊号|主办|主管|出版|今日.{1,2}版|第\d+[期号]|责编|校对|美编|版式/u, 0],
  ['notice', /公告|通知|通告|启事|声明|讣告|招聘|公示|招标|拍卖|招租|更正/u, 25],
  ['offer', /公司|热线|专线|地址|招商|开盘|优惠|报名|电话|联系人/u, 0],
  ['picture', /摄|图为|图片|图[①②]/u, 30],
  ['author', /记者|通讯员|作者|评论员|文\/|实习生|编者/u, 40],
  ['act', /强调|指出|主持|会见|出席|召开|要求|举行|印发|发布|调研|时$|——$/u, 40],
  ['dash', /^—/u, 0],
  ['jump', /下转|上接|▶▶|详见/u, 24],
  ['numbered', /^(?:[一二三四五六七八九十]{1,2}、|\d+[.、．]|（[一二三四五]）|[①-⑳])/u, 0],
  ['speaker', /^(?:问|答|记者|主持人|.{2,4})[：:]/u, 0],
]
const columnWords = /简讯|速览|快讯|短波|要闻|传真|观察|进行时|在行动|视点|周刊|专栏/u
const signature =
  /[（(]\s*(?:记者|通讯员|本报记者|文|作者|实习生|新华社|据|来源|综合)?[：:\s]*[\p{Script=Han}·]{2,4}(?:[\s、　/]+[\p{Script=Han}]{2,4}){0,3}\s*(?:\/?文|\/?图|摄|报道|整理|供稿)?[)）]$/u
const offerWords =
  /热线|电话|地址|\d{7,}|\d{3,4}[-—]\d{6,}|元|折|㎡|优惠|盛大|开盘|招商|诚招|加盟|咨询|报名|抢购|特价|专线|贵宾|恭祝|欢迎|起售|年化|平方米/u

const count = (text: string, character: string): number => Math.min(3, text.split(character).length - 1)

/** Characters of a long text that the words are looked for in: an expression over all of it costs more than it tells. */
const searchLength = 200

function wordIds(line: LineView): string[] {
  const length = line.text.length
  const text = length <= searchLength ? line.text : line.head + line.tail
  const ids: string[] = []
  for (const [id, expression, short] of words)
    if (expression.test(text)) ids.push(short > 0 ? `${id}${length < short ? '!' : ''}` : id)
  if (length < 16 && columnWords.test(text)) ids.push('columnWord')
  return ids
}

function markIds({ depth, strong, indented, opening, text }: LineView): string[] {
  return [
    ...(depth ? [`depth${depth}`] : []),
    ...(strong ? ['strong'] : []),
    ...(indented ? ['indent'] : []),
    ...(opening.dateline ? [`dateline${text.length <= opening.length + 2 ? '!' : ''}`] : []),
    ...(opening.bylines.length > 0 ? ['bylines'] : []),
    ...(/[ \u3000]/u.test(text.slice(0, 60)) ? ['space'] : []),
  ]
}

/** The shape of a line. */
export function lineShape(line: LineView): LineShape {
  const raw = line.text
  const text = raw.replace(/[\s*]+/gu, '')
  const length = text.length
  const size = sizeOf(length)
  const hasDateline = line.opening.dateline !== undefined
  const hasBylines = line.opening.bylines.length > 0
  const [from, to] = [startClass(raw), endClass(raw)]
  const rowSize = classOf(length, rowLimits)
  const [first, last] = [rowStart(raw), rowEnd(raw)]
  const near = [
    `size${size}`,
    `end${to}`,
    `break-${line.before}`,
    `stops${count(raw, '。')}`,
    ...markIds(line),
  ]
  return {
    text,
    length,
    size,
    isLong: length > 45,
    isShort: length <= 34 && !/[。；]$/u.test(raw) && !hasDateline,
    isOpen: openEnds.test(raw.slice(-2)),
    isFinished: isFinished(raw),
    hasDateline,
    hasBylines,
    isSigned: length > 20 && signature.test(line.tail),
    isOffer: length < 60 && !text.endsWith('。') && offerWords.test(text),
    start: from,
    end: to,
    look: `${rowSize}${first}${last}${line.depth ?? 0}${line.strong}${hasDateline}${hasBylines}`,
    outline: `${rowSize}${first}${last}`,
    profile: `${rowSize}${last}`,
    ids: [...near, `start${from}`, `commas${count(raw, '，')}`, ...wordIds(line)],
    farIds: near,
  }
}
