/** Questions and answers: `记者：今年旱情有什么特点？`, `何志平：来得早、范围广`. A speaker's name opens running text. */
import { isLikelyName } from '../../../openings/names.ts'
import { type Cue, seen } from '../cue.ts'

const speaker = /^(?<who>\p{Script=Han}{1,5})[：:]\s?\S/u
const asking = /^(?:记者|本报记者|问|答|主持人|采访者)$/u

export const dialogue: Cue = {
  name: 'dialogue',
  look({ head }, page) {
    const who = speaker.exec(head)?.groups?.who
    if (
      !who ||
      !(asking.test(who) || (isLikelyName(who, page.vocabulary.lexicon) && !/[省市县区镇乡村街]$/u.test(who)))
    )
      return []
    const weight = asking.test(who) ? 4 : 1.5
    return seen(`${who}：`, {
      paragraph: weight,
      crosshead: -weight,
      headline: -weight,
      kicker: -weight,
      subhead: -weight,
    })
  },
}
