/**
 * The credit under a photograph: `■全媒体记者 胡亚华 摄`, `张三 摄（影像中国）`, `图/文 樊绍光`, `新华社发`.
 */

import { isFinished } from '../../../text/sentence.ts'
import type { LineView } from '../../page-view.ts'
import { type Cue, seen } from '../cue.ts'

const signs =
  /(?:摄(?:[（(][^（()）]{2,8}[）)])?|摄影报道|摄影|供图|图[/／]文|文[/／]图|影像中国[）)]|新华社发|视觉中国|人民视觉|资料图片?|资料照片)[）)]?$|^(?:图[/／]文|文[/／]图|图[/／:：]|摄影[:：/])/u

/** Who wrote and took the pictures too: under a title it is the byline, under a sentence the credit. */
const both = /(?:图[/／]文|文[/／]图|摄影报道)[）)]?$|^(?:图[/／]文|文[/／]图)/u

export const isCredit = (text: string): boolean =>
  text.length <= 46 && signs.test(text) && !/[。！？]/u.test(text)

/** A few words on the picture before who took it: `《隔壁》剧照 高 涵 摄`. */
const titled =
  /^(?<words>[^\s。！？]{4,30})[\s\u3000]+(?<credit>\p{Script=Han}{1,4}(?:[\s\u3000]\p{Script=Han}{1,3})?\s?摄)$/u
/** What stands before a name and is no picture's text: whose he is, what he did. */
const place =
  /记者|通讯员|[员生]$|摄影|图片|报道|文[/／]|[/／]文|[报社台网部局院校司]$|中心$|[：:]|^[■□●▲◎○（(]/u

/** The words on a picture and its credit, where both stand on one line without a full stop. */
export function titledCredit(text: string): { words: string; credit: string } | undefined {
  const { words, credit } = text.length <= 46 ? (titled.exec(text)?.groups ?? {}) : {}
  return words && credit && !place.test(words) ? { words, credit } : undefined
}

/** Whether a line credits the picture whose caption stands right above it. */
export const isCreditUnder = (text: string, above: LineView | undefined): boolean =>
  isCredit(text) &&
  !titledCredit(text) &&
  !(both.test(text) && above !== undefined && !isFinished(above.text))

const nothing = seen('', { credit: -9 })

export const credit: Cue = {
  name: 'credit',
  look: ({ text, index }, page) =>
    isCreditUnder(text, page.lines[index - 1])
      ? seen(text, {
          credit: 10,
          byline: -3,
          headline: -3,
          subhead: -3,
          line: -3,
          kicker: -3,
          crosshead: -3,
          notice: -2,
        })
      : nothing,
}
