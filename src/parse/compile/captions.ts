/**
 * Compiles captions with the credits that follow or end them: `9月3日是……。` and `■全媒体记者 胡亚华 摄` give the credit 胡亚华
 * and its role 全媒体记者.
 */
import type { Block } from '#model/reading/tree.ts'
import type { Caption } from '#model/record/article.ts'
import { type BylineVocabulary, readBylines } from '../openings/read-bylines.ts'
import { titledCredit } from '../roles/cues/pictures/credit.ts'
import { joinLines } from '../text/join-lines.ts'

/** The credit at the end of a caption. */
const trailingCredit =
  /(?<=[。！？”）)\s　]|^)(?<credit>[（(]?[^。！？，,；（(]{2,40}(?:摄影报道|摄影|摄|供图)(?:[（(][^（()）]{2,12}[）)])?[）)]?)[。]?$/u

type Credit = Pick<Caption, 'credit' | 'creditRole'>

/** The names in a credit with their roles, separated by spaces; the whole credit where it has no name. */
function creditOf(text: string, vocabulary: BylineVocabulary): Credit {
  const bare = text
    .replace(/^[■□口◎●○▲\s]+/u, '')
    .replace(/[（(](?:影像中国|人民视觉|视觉中国)[）)]$/u, '')
    .trim()
  const bylines = readBylines(bare, vocabulary)
  if (bylines.length === 0) return { credit: bare }
  const roles = new Set(bylines.flatMap(({ role }) => role ?? []))
  return {
    credit: bylines.map(({ name }) => name).join(' '),
    ...(roles.size > 0 ? { creditRole: Array.from(roles).join(' ') } : {}),
  }
}

/** Splits a text into caption and credit. */
function splitCredit(text: string, vocabulary: BylineVocabulary): Caption {
  const titled = titledCredit(text)
  if (titled) return { text: titled.words, ...creditOf(titled.credit, vocabulary) }
  const credit = trailingCredit.exec(text)?.groups?.credit
  if (!credit || credit.length === text.length) return { text }
  return { text: text.slice(0, text.lastIndexOf(credit)).trim(), ...creditOf(credit, vocabulary) }
}

/** The captions of an item. */
export interface CompiledCaptions {
  captions: Caption[]
  /** Index of the caption of which each block is a part. */
  parts: Map<Block, number>
}

/** Compiles the captions of an item; a credit without a caption becomes the text of a caption. */
export function compileCaptions(blocks: Block[], vocabulary: BylineVocabulary): CompiledCaptions {
  const captions: Caption[] = []
  const parts = new Map<Block, number>()
  for (const block of blocks) {
    const text = joinLines(block.lines).trim()
    const last = captions.at(-1)
    if (block.data.state === 'credit' && last && !last.credit) Object.assign(last, creditOf(text, vocabulary))
    else captions.push(block.data.state === 'credit' ? { text } : splitCredit(text, vocabulary))
    parts.set(block, captions.length - 1)
  }
  return { captions, parts }
}
