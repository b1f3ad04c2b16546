/**
 * Detects articles that begin or end in the middle of a sentence, since a part of them is not on the page.
 *
 * `化”进程中扛起耒阳担当` closes a quotation that was not opened: its start is missing.
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

/** Whether the first 60 characters close a bracket or quotation without opening it, or begin with punctuation. */
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

/** The side on which the text is incomplete: `start`, `end`, `both`, or undefined where it is complete. */
export function detectIncomplete(body: BodyPart[]): Article['incomplete'] {
  const first = body.find(({ type }) => type === 'paragraph')
  const last = body.at(-1)
  const start = first !== undefined && startsMidSentence(first.text)
  const end = last !== undefined && endsMidSentence(last)
  if (start && end) return 'both'
  if (start) return 'start'
  return end ? 'end' : undefined
}
