/**
 * What the page has lost of an article: a text that begins or ends in the middle of a sentence.
 *
 * `化”进程中扛起耒阳担当` closes a quotation that nothing opened: its start is lost.
 */
import type { Article, BodyPart } from '#model/record/article.ts'
import { breaksOff } from '../text/cut-evidence.ts'
import { isFinished } from '../text/sentence.ts'

const closers = new Map([
  ['”', '“'],
  ['）', '（'],
  ['》', '《'],
  ['」', '「'],
])

/** Whether the first sixty characters close what they did not open, or begin with punctuation. */
function startsMidSentence(text: string): boolean {
  const head = text.trim().slice(0, 60)
  if (/^[，。、；：！？）》”’」]/u.test(head)) return true
  return [...closers].some(([close, open]) => {
    const closed = head.indexOf(close)
    const opened = head.indexOf(open)
    return closed >= 0 && (opened < 0 || closed < opened)
  })
}

const endsMidSentence = ({ type, text }: BodyPart): boolean =>
  type === 'paragraph' &&
  ((text.length > 40 && !isFinished(text) && !/[：:]$/u.test(text)) || (text.length > 12 && breaksOff(text)))

/** `start`, `end`, `both`, or nothing. */
export function detectIncomplete(body: BodyPart[]): Article['incomplete'] {
  const first = body.find(({ type }) => type === 'paragraph')
  const last = body.at(-1)
  const start = first !== undefined && startsMidSentence(first.text)
  const end = last !== undefined && endsMidSentence(last)
  if (start && end) return 'both'
  if (start) return 'start'
  return end ? 'end' : undefined
}
