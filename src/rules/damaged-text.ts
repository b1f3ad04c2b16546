/**
 * Reports damaged text: replacement characters (U+FFFD), private-use and control characters, and 锟斤拷, which is what is
 * left of U+FFFD when its UTF-8 is read as GBK: `在城�镇召开`, `育\ue5d2秧`, `锟斤拷群众`.
 */
import type { Line } from '#model/reading/tree.ts'
import { blocksOf, rangeInLine } from './message-position.ts'
import type { Rule } from './rule.ts'

/** Damage and its name in messages; one run of damage is one match. White space and line ends are no damage. */
const kinds = [
  ['替换符 U+FFFD', /[\uFFFD\uFFFC]+|(?:ï¿½)+/gu],
  ['“锟斤拷”', /(?:锟斤拷)+锟?斤?|锟斤|斤拷/gu],
  ['私用区字符', /\p{Co}+/gu],
  ['控制字符', /(?:(?![\s\u0085])\p{Cc})+/gu],
  ['残缺的字符', /[\p{Cs}\p{Noncharacter_Code_Point}]+/gu],
] as const

/** Whether a code unit is part of some damage, or may be: a quick test that most lines fail. */
const isSuspect = (code: number): boolean =>
  code < 0x20
    ? code < 9 || code > 13
    : (code >= 0x7f && code < 0xa0) ||
      (code >= 0xd800 && code < 0xf900) ||
      (code >= 0xfdd0 && code < 0xfdf0) ||
      code >= 0xfff0 ||
      suspects.has(code)

/** Characters of 锟斤拷 and of its form in Latin-1, `ï¿½`, that hardly occur otherwise. */
const suspects = new Set(Array.from('锟拷ï', (character) => character.charCodeAt(0)))

function mayBeDamaged(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isSuspect(text.charCodeAt(at))) return true
  return false
}

interface Damage {
  name: string
  at: number
  words: string
}

const damageIn = (text: string): Damage[] =>
  mayBeDamaged(text)
    ? kinds
        .flatMap(([name, form]) =>
          Array.from(text.matchAll(form), ({ index, 0: words }) => ({ name, at: index, words })),
        )
        .sort((a, b) => a.at - b.at)
    : []

/** Whether an editor has replaced the damaged characters. */
const isCorrected = ({ corrections = [] }: Line, start: number, end: number): boolean =>
  corrections.some(({ span: [from, until] }) => from < end && until > start)

export const damagedText: Rule = {
  id: 'damaged-text',
  subject: 'part',
  severity: 'warning',
  name: '文字损坏',
  reason: '这一行有损坏的字符：解码丢失的字、私用区字符、控制字符，或“锟斤拷”一类的乱码。',
  remedy: '对照报纸原件，用 text 更正补上原字；整份文件都是乱码时，请换一份好的原文。',
  check(tree, report, file) {
    const text = String(file.value)
    for (const line of blocksOf(tree).flatMap(({ lines }) => lines)) {
      const [start] = line.span
      const damage = damageIn(text.slice(...line.span)).filter(
        ({ at, words }) => !isCorrected(line, start + at, start + at + words.length),
      )
      const [first] = damage
      if (!first) continue
      const names = Array.from(new Set(damage.map(({ name }) => name))).join('、')
      report(
        `这一行有损坏的字符 ${damage.length} 处：${names}`,
        rangeInLine(line, start + first.at, start + first.at + first.words.length),
      )
    }
  },
}
