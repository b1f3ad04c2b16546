/**
 * The kicker (引题): who says it, where, on what occasion, leading up to the headline.
 *
 * `朱健在石鼓区调研县域警务、禁毒工作时强调`, `外交部发言人——`, `在全省2020年度政务服务“好差评”工作中——`.
 */
import { type Cue, type Evidence, seen } from '../cue.ts'

const leadsOn = /(?:强调|要求|指出|提出|表示|呼吁|发布|发言人|日前|近日)$/u
const opens = /(?:——|—)$/u
const speaker = /[：:]$/u

export const kicker: Cue = {
  name: 'kicker',
  look({ text }): Evidence[] {
    if (text.length > 60) return []
    return [
      ...(leadsOn.test(text)
        ? seen(text.slice(-4), { kicker: 3, subhead: -2, headline: -2, crosshead: -2 })
        : []),
      ...(opens.test(text)
        ? seen(text.slice(-2), { kicker: 4, subhead: -3, headline: -3, crosshead: -2 })
        : []),
      ...(speaker.test(text) ? seen(text.slice(-2), { kicker: 2.5, subhead: -3, headline: -3 }) : []),
    ]
  },
}
