/**
 * Compiles the body of an article, and the dateline, bylines and jumps in its first and last lines.
 *
 * `滨江晚报讯（全媒体记者 陈润）` alone becomes dateline and byline; the next paragraph is the first of the body.
 */
import type { Jumps } from '#model/reading/opening.ts'
import type { ContributedField } from '#model/reading/reading.ts'
import type { Block } from '#model/reading/tree.ts'
import type { BodyPart, Byline, Dateline } from '#model/record/article.ts'
import type { ProfileVocabulary } from '../openings/profile-vocabulary.ts'
import { readBylines } from '../openings/read-bylines.ts'
import { readSignature } from '../openings/signature.ts'
import { jumpsIn, withoutJumps } from '../pages/jumps.ts'
import { joinLines } from '../text/join-lines.ts'

/** The compiled body, with month and day of its dateline as printed. */
export interface Body extends Jumps {
  parts: BodyPart[]
  /** Index of the part that a block became. */
  index: Map<Block, number>
  /** Other fields to which a block contributed. */
  contributions: Map<Block, ContributedField[]>
  bylines: Byline[]
  dateline?: Dateline
  month?: string
  day?: string
}

function addContributions(body: Body, block: Block, fields: ContributedField[]): void {
  if (fields.length > 0) body.contributions.set(block, [...(body.contributions.get(block) ?? []), ...fields])
}

function addJumps(body: Body, block: Block, jumps: Jumps): void {
  Object.assign(body, jumps)
  addContributions(body, block, [
    ...(jumps.continues ? ['continues' as const] : []),
    ...(jumps.continuedFrom ? ['continuedFrom' as const] : []),
  ])
}

function addBylines(body: Body, block: Block, bylines: Byline[]): void {
  body.bylines.push(...bylines)
  if (bylines.length > 0) addContributions(body, block, ['bylines'])
}

function addText(body: Body, block: Block, text: string): void {
  const { text: rest, jumps } = withoutJumps(text)
  addJumps(body, block, jumps)
  if (!rest.trim()) return
  body.index.set(block, body.parts.length)
  body.parts.push({
    type: block.data.state === 'crosshead' ? 'crosshead' : 'paragraph',
    text: rest.trimEnd(),
  })
}

/** Adds dateline, bylines and text of a lead. Of a second dispatch in the same article the opening stays in the text. */
function addLead(body: Body, block: Block): void {
  const text = joinLines(block.lines)
  const { dateline, month, day, bylines, length } = block.opening
  const isSecond = dateline !== undefined && body.dateline !== undefined
  if (dateline && !isSecond) {
    Object.assign(body, { dateline, ...(month && day ? { month, day } : {}) })
    addContributions(body, block, ['dateline'])
  }
  addBylines(body, block, bylines)
  addText(body, block, isSecond || length === 0 ? text : text.trimStart().slice(length))
}

const closingBrackets = /[（(](?<inside>[^（()）。]{2,40})[）)]$/u

/** Moves a byline in brackets from the end of the last paragraph, if there is no other: `……圆满完成。（记者 张三）`. */
function takeClosingByline(body: Body, vocabulary: ProfileVocabulary): void {
  const last = body.parts.at(-1)
  const inside =
    last && body.bylines.length === 0 ? closingBrackets.exec(last.text.slice(-44))?.groups?.inside : undefined
  const bylines = inside ? readSignature(inside, vocabulary) : []
  const block = [...body.index.keys()].at(-1)
  if (!last || !inside || !block || bylines.length === 0) return
  addBylines(body, block, bylines)
  last.text = last.text.slice(0, last.text.length - inside.length - 2).trimEnd()
}

/** Whether the blocks are several briefs, each with its own byline at its end: `……。（王小军）`. */
const hasSignedBriefs = (blocks: Block[]): boolean =>
  blocks.filter(({ data }) => data.state === 'brief').length > 1

/** Bylines of a byline block; a role without a name is recorded as the name: `本报评论员`. */
function namedBylines(text: string, vocabulary: ProfileVocabulary): Byline[] {
  const bylines = readBylines(text, vocabulary)
  return bylines.length > 0 ? bylines : [{ name: text.replace(/^[\s■□口◎●○◆▲（(—－-]+|[\s）)]+$/gu, '') }]
}

function addBlock(body: Body, block: Block, vocabulary: ProfileVocabulary): void {
  const text = joinLines(block.lines)
  switch (block.data.state) {
    case 'byline':
      addBylines(body, block, namedBylines(text, vocabulary))
      break
    case 'lead':
      addLead(body, block)
      break
    case 'jump':
      addJumps(body, block, jumpsIn(text))
      break
    default:
      addText(body, block, block.data.state === 'crosshead' ? text.trim() : text)
  }
}

/** Compiles body, dateline, bylines and jumps from the blocks of an article that are no titles and no pictures. */
export function compileBody(blocks: Block[], vocabulary: ProfileVocabulary): Body {
  const body: Body = { parts: [], index: new Map(), contributions: new Map(), bylines: [] }
  for (const block of blocks) addBlock(body, block, vocabulary)
  if (!hasSignedBriefs(blocks)) takeClosingByline(body, vocabulary)
  return body
}
