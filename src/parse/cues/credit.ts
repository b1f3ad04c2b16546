/**
 * The credit under a photograph: `■全媒体记者 胡亚华 摄`, `张三 摄（影像中国）`, `图/文 樊绍光`, `新华社发`.
 */
import type { LineView } from '../page-view.ts'
import { type Cue, seen } from './cue.ts'
import { isFinished } from './shape.ts'

const signs =
  /(?:摄(?:[（(][^（()）]{2,8}[）)])?|摄影报道|摄影|供图|图[/／]文|文[/／]图|影像中国[）)]|新华社发|视觉中国|人民视觉|资料图片?|资料照片)[）)]?$|^(?:图[/／]文|文[/／]图|图[/／:：]|摄影[:：/])/u

/** Who wrote and took the pictures too: under a title it is the byline, under a sentence the credit. */
const both = /(?:图[/／]文|文[/／]图)[）)]?$|^(?:图[/／]文|文[/／]图)/u

export const isCredit = (text: string): boolean =>
  text.length <= 46 && signs.test(text) && !/[。！？]/u.test(text)

/** Whether a line credits the picture whose caption stands right above it. */
export const isCreditUnder = (text: string, above: LineView | undefined): boolean =>
  isCredit(text) && !(both.test(text) && above !== undefined && !isFinished(above.text))

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
