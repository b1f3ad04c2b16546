/**
 * Captions with the credit that follows them or ends them: `9月3日是……。` + `■全媒体记者 胡亚华 摄` credits 胡亚华.
 */

import type { Block } from '#model/reading/tree.ts'
import type { Caption } from '#model/record/article.ts'
import { readBylines } from '../openings/read-bylines.ts'
import { titledCredit } from '../roles/cues/pictures/credit.ts'
import { joinLines } from '../text/join-lines.ts'

const trailing =
  /(?<=[。！？”）)\s　]|^)(?<credit>[（(]?[^。！？，,；（(]{2,40}(?:摄影报道|摄影|摄|供图)(?:[（(][^（()）]{2,12}[）)])?[）)]?)[。]?$/u

/** The name or names in a credit; the whole of it where it holds none. */
function creditName(text: string, roles: string[]): string {
  const bare = text
    .replace(/^[■□口◎●○▲\s]+/u, '')
    .replace(/[（(](?:影像中国|人民视觉|视觉中国)[）)]$/u, '')
    .trim()
  const names = readBylines(bare, roles).map(({ name }) => name)
  return names.length > 0 ? names.join(' ') : bare
}

function splitCredit(text: string, roles: string[]): Caption {
  const titled = titledCredit(text)
  if (titled) return { text: titled.words, credit: creditName(titled.credit, roles) }
  const credit = trailing.exec(text)?.groups?.credit
  if (!credit || credit.length === text.length) return { text }
  return { text: text.slice(0, text.lastIndexOf(credit)).trim(), credit: creditName(credit, roles) }
}

export interface CompiledCaptions {
  captions: Caption[]
  /** Index of the caption that a block became part of. */
  parts: Map<Block, number>
}

/** The captions of an item; a credit without a caption of its own becomes a caption's text. */
export function compileCaptions(blocks: Block[], roles: string[]): CompiledCaptions {
  const captions: Caption[] = []
  const parts = new Map<Block, number>()
  for (const block of blocks) {
    const text = joinLines(block.lines).trim()
    const last = captions.at(-1)
    if (block.data.state === 'credit' && last && !last.credit) last.credit = creditName(text, roles)
    else captions.push(block.data.state === 'credit' ? { text } : splitCredit(text, roles))
    parts.set(block, captions.length - 1)
  }
  return { captions, parts }
}
