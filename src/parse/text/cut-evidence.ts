/**
 * Decides whether a column break has cut a paragraph in two: `该村农` + `作物受灾`, `罗文鹏）9` + `月22日`.
 *
 * A first half that ends in `。` cannot be distinguished from a complete paragraph and is not joined.
 */
import { isFinished } from './sentence.ts'

const wordSegmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Whether a dictionary word crosses the cut without breaking a word of the first half: 通|过 in `还通` + `过县级`, but not
 * 动|前 in `长期稳定流动` + `前不久`, where 流动 is a word.
 */
export function splitsWord(left: string, right: string): boolean {
  const [tail, head] = [left.slice(-6), right.slice(0, 6)]
  const across = wordSegmenter.segment(tail + head).containing(tail.length)?.index ?? tail.length
  return across < tail.length && wordSegmenter.segment(tail).containing(across)?.index === across
}

/** Ends of a text that continues: a comma, an open bracket, a digit. */
const continuationEnd = /[，,、（(《“‘「\-－·\d]$/u
/** Words that need another word after them. */
const particles = new Set([
  '的',
  '和',
  '与',
  '及',
  '或',
  '在',
  '把',
  '被',
  '将',
  '对',
  '向',
  '从',
  '以',
  '等',
  '并',
  '但',
  '而',
  '其',
  '该',
  '由',
  '于',
  '使',
  '让',
  '是',
])

/** Whether a text ends in a word that needs another one after it: `……大型成就展和`. */
const endsInParticle = (text: string): boolean =>
  (particles.has(text.slice(-1)) &&
    [...wordSegmenter.segment(text.slice(-8))].at(-1)?.segment.length === 1) ||
  /[他她它这那就也不都]是$/u.test(text.slice(-4))

/** Whether a text ends in the middle of a sentence, with a comma or a particle: `……准备了热水和`. */
export const breaksOff = (text: string): boolean => /[，、]$/u.test(text) || endsInParticle(text)

/** Starts of a text that continues another one: punctuation, a measure word such as 月, a particle. */
const continuationStart =
  /^[，。、；：！？）)》”’」·％%,.;:!?月日年号个万亿的了们]|^[^\d一二三四五六七八九十甲乙丙丁其]、/u
/** A paragraph that begins with an adverb of time or a connective: `最近，……`. */
const timeOpening =
  /^(?:最近|近日|日前|近期|近年来|前不久|不久前|目前|当前|如今|眼下|今年|去年|这些年|连日来|此外|另外|同时|其实|然而|当然|事实上|据了解|据介绍|据悉)[，,以]/u
/** The end of a text that introduces a list or a quotation. */
const listIntroduction = /(?:[：:]|——)$/u

/** Whether a quotation or a bracket is open at the end: `落下帷幕的“伟大历程`. */
const hasOpenQuotation = (text: string): boolean =>
  ['“”', '（）', '《》', '「」'].some(
    ([open = '', close = '']) => text.lastIndexOf(open) > text.lastIndexOf(close),
  )

/** Words of up to three characters with which a paragraph may begin. */
const paragraphStarter =
  /^(?:是的|不是|对|好|如今|现在|眼下|目前|当前|近[日年来]{1,2}|日前|前日|[昨今明][日天]|今[年晨晚]|[去前]年|当[天晚年日时]|次[日年]|后来|于是|同时|此[外前后时]|另外|因此|所以|但是?|然而|不过|其[实中次一二三]|当然|据[悉说]|首先|再次|最后|接着|随后|之[后前]|如果|例如|比如|总之|可见|原来|那[天年时晚]|[会课席]上|会[后前间]|席间|期间|途中|[上下中]午|晚上|清晨|傍晚|问|答|[一二三四五]是|[一二三四五六七八九十]{1,3}|第[一二三四五])[，、。]|^.{1,2}[说问答道][，。]/u

/** Whether a text is the last words of a sentence: `轻盈的时刻。` */
const isSentenceRemainder = (text: string): boolean =>
  /^\p{Script=Han}{4,8}。$/u.test(text) && !paragraphStarter.test(text)

/**
 * How clearly a text begins in the middle of a sentence, from 0 to 3: with punctuation, or with one to three characters
 * before it.
 *
 * `道。` 3, `呼吸，茶是人的心气。` 2, `方收费、节奖超罚。` 1, and `县一中、江维学校分获……` of a longer list 0.
 */
export function midSentenceScore(text: string): number {
  if (continuationStart.test(text)) return 3
  const stop = paragraphStarter.test(text)
    ? undefined
    : /^[^，。、；：！？“‘《（\d\s]{1,3}([，。、；])/u.exec(text)?.[1]
  if (stop === undefined) return isSentenceRemainder(text) ? 1 : 0
  if (stop === '、') return text.length <= 40 ? 1 : 0
  return stop === '，' ? 2 : 3
}

/** An item of a numbered or marked list: `2. 加强食品安全监管`. */
const listItemStart =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．]|[（(]?\d{1,2}[）)、．.](?!\d)|[①-⑳●■◆▲★□])/u

/** Whether a text is an item of a list: `2. 加强食品安全监管`. */
export const startsListItem = (text: string): boolean => listItemStart.test(text.trim())

/** Whether the characters at the cut alone show that both halves belong together: a comma, a particle, an open bracket. */
export const isContinued = (left: string, right: string): boolean =>
  continuationStart.test(right) ||
  continuationEnd.test(left) ||
  endsInParticle(left) ||
  hasOpenQuotation(left)

/** Whether both halves belong together, by the characters at the cut or a word across it; never for list items. */
export const mustJoin = (left: string, right: string): boolean =>
  !listItemStart.test(right) &&
  (isContinued(left, right) || (!timeOpening.test(right) && splitsWord(left, right)))

/** Whether two paragraphs, the first without a full stop, are more likely separate. */
export const areSeparateParagraphs = (left: string, right: string): boolean =>
  (timeOpening.test(right) && !continuationEnd.test(left)) ||
  left.trim().length < 12 ||
  listItemStart.test(right)

/** Whether a text ends as a paragraph may: with a full stop, or with a colon or dash before a list or a quotation. */
export const canEndParagraph = (text: string): boolean => isFinished(text) || listIntroduction.test(text)

/** Whether a paragraph ends as an item of a list that has further items: with `；`. */
export const endsListItem = (text: string): boolean => /[；;][”’」』）)】]*$/u.test(text)
