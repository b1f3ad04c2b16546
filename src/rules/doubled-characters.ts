/**
 * Reports characters that the OCR probably doubled: `以练兵实战为为抓手`, `财税收收入`.
 *
 * Doubled characters are common in Chinese (稳稳, 高高兴兴, 一项项, 我国国情), so only two cases are reported: a doubled
 * function word (为|为), and two words that meet in the character, with a single character left before them (财|税收|收入).
 * On 45 pages with 494 doubled characters it reports 3, all of them errors or worth checking.
 */
import type { Block, Line } from '#model/reading/tree.ts'
import { blocksOf, rangeInLine } from './message-position.ts'
import type { Rule } from './rule.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Function words, which are not doubled in correct text except in such words as 的的确确. */
const functionCharacter = /^[为的了是在和与对将把被从以及或而由到于向其也并之这那有使让给]$/u

/** Characters that are often a word by themselves, so that one left before a word is no sign of an error. */
const commonSingleCharacter =
  /^[为的了是在和与对将把被从以及或而由到于向其也并之这那有使让给我你他她它该各每本全市县区省国党乡镇村街组户人家一二三四五六七八九十百千万亿两几多年月日时分个名位次项大小新老高低好不很更最都就还又再已能可要会应须所等上中下前后内外里间]$/u

/** Last characters of organisations and places, with which their people and parts begin: 医院|院长, 沙土村|村民. */
const organisation = /^[院村所馆局部处站队厅会委市县区省校社司署厂组班团军国乡镇庄店台室科系库山湖江河水]$/u

/** Characters of context on either side. */
const contextLength = 8

const checkedRoles = new Set(['paragraph', 'lead', 'headline', 'subhead', 'kicker', 'crosshead', 'caption'])

interface Word {
  text: string
  start: number
}

/**
 * Segments a run into words. Only short runs are segmented: in the V8 of Node 20, segmentation takes time quadratic in the
 * length of the text (https://issues.chromium.org/issues/326176949).
 */
const wordsOf = (text: string): Word[] =>
  Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, start: index }))

const isDouble = (text: string, at: number): boolean => text[at] !== undefined && text[at] === text[at + 1]

/** Whether the word before the one at `index` is a single character that is hardly a word by itself. */
function isIsolated(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? ''
  return before.length === 1 && !commonSingleCharacter.test(before) && !organisation.test(before)
}

/** Whether the two characters at `at` are an OCR error, judged by the words around them. */
function isOcrError(text: string, at: number): boolean {
  if (isDouble(text, at - 2) || isDouble(text, at + 2) || organisation.test(text.charAt(at))) return false
  const words = wordsOf(text)
  const index = words.findIndex(({ text: word, start }) => at < start + word.length)
  const [left, right] = [words[index]?.text ?? '', words[index + 1]?.text ?? '']
  if (words[index + 1]?.start !== at + 1) return false
  if (left.length === 1 && right.length === 1) return functionCharacter.test(left)
  if (left.length === 1 || right.length === 1) return false
  return isIsolated(words, index)
}

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text)

/** The unbroken run of Han characters around a double, at most `contextLength` to each side, and the offset of the double in it. */
function hanContext(text: string, at: number): { run: string; at: number } {
  const before = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, at - contextLength), at))?.[0] ?? ''
  const after = /^\p{Script=Han}*/u.exec(text.slice(at, at + 2 + contextLength))?.[0] ?? ''
  return { run: before + after, at: before.length }
}

/** Offsets in a line of doubled characters; of three in a row, only the first two count. */
function doublesIn(line: string): number[] {
  const doubles: number[] = []
  for (let at = 1; at < line.length; at += 1)
    if (line[at] === line[at - 1] && doubles.at(-1) !== at - 2) doubles.push(at - 1)
  return doubles
}

/** Offsets in a line of doubled characters that look like OCR errors. */
const ocrErrorsIn = (line: string): number[] =>
  doublesIn(line).filter((index) => {
    const { run, at } = hanContext(line, index)
    return isHan(run.slice(at, at + 2)) && isOcrError(run, at)
  })

const linesOf = ({ data, lines }: Block): Line[] => (data.role && checkedRoles.has(data.role) ? lines : [])

/** Whether an editor has replaced one of the two characters. */
const isCorrected = ({ corrections = [] }: Line, start: number): boolean =>
  corrections.some(({ span: [from, until] }) => from < start + 2 && until > start)

export const doubledCharacters: Rule = {
  id: 'doubled-characters',
  subject: 'part',
  severity: 'warning',
  name: '疑似叠字',
  reason: '同一个字连着出现两次，又不像叠词，多半是识别之误。',
  remedy: '确是误识，用 text 更正。',
  check(tree, report, file) {
    const text = String(file.value)
    for (const line of blocksOf(tree).flatMap(linesOf)) {
      for (const at of ocrErrorsIn(text.slice(...line.span))) {
        const start = line.span[0] + at
        if (isCorrected(line, start)) continue
        report(`“${text.slice(start, start + 2)}”可能多识别了一个字`, rangeInLine(line, start, start + 2))
      }
    }
  },
}
