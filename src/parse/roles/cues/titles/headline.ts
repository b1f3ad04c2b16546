/**
 * The headline (主题) by its wording: two decks parted by a space, a column's name in brackets at its end.
 *
 * `不惧困难 勇于担当 真正做到守土担责、守土有方`, `给自然资源算算账（经济透视）`.
 */
import { type Cue, type Evidence, seen } from '../cue.ts'

const tag = /[（(][\p{Script=Han}·“”\s\d]{2,18}[）)]$/u
const decks = /[\p{Script=Han}”」》！？][ \u3000]{1,3}[\p{Script=Han}“「《]/u

export const headline: Cue = {
  name: 'headline',
  look({ text }): Evidence[] {
    if (text.length > 70) return []
    return [
      ...(tag.test(text) && text.length > 8
        ? seen(tag.exec(text)?.[0] ?? '', { headline: 3, kicker: -2, subhead: -2, crosshead: -1.5 })
        : []),
      ...(decks.test(text)
        ? seen(decks.exec(text)?.[0] ?? '', { headline: 1.2, kicker: -0.5, subhead: 0.7, crosshead: -0.7 })
        : []),
    ]
  },
}
