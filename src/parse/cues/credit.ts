/**
 * The credit under a photograph: `■全媒体记者 胡亚华 摄`, `张三 摄（影像中国）`, `图/文 樊绍光`, `新华社发`.
 */
import { type Cue, seen } from './cue.ts'

const signs =
  /(?:摄|摄影报道|摄影|供图|图[/／]文|文[/／]图|影像中国[）)]|新华社发|视觉中国)[）)]?$|^(?:图[/／]文|文[/／]图|图[/／:：]|摄影[:：/])/u

export const isCredit = (text: string): boolean =>
  text.length <= 46 && signs.test(text) && !/[。！？]/u.test(text)

export const credit: Cue = {
  name: 'credit',
  look: ({ text }) =>
    isCredit(text)
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
      : seen('', { credit: -9 }),
}
