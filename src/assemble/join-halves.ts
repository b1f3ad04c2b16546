/**
 * Joins two halves of an article that continues on another page: joins the cut sentence, and keeps the sources of both.
 *
 * `……他们走村入户，` + `把政策送到家门口。` is one paragraph; a title that the second page repeats is omitted.
 */
import { pageOfArticle } from '#model/addresses/page-key.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Article, BodyPart, Byline } from '#model/record/article.ts'
import { incompleteSides, toIncompleteField } from '#model/record/incomplete-sides.ts'
import type { Source } from '#model/record/span.ts'
import { isCut, newTitles } from './jump-pairs.ts'
import { remapBlock } from './remap-block.ts'

export interface JoinedHalves {
  article: Article
  /** Returns the reading of a block of the second half as part of the joined article. */
  remapBlock(block: BlockReading): BlockReading
}

const latin = /[\p{Script=Latin}\p{Script=Cyrillic}]/u

/** Joins two halves of a paragraph; between Latin or Cyrillic letters with a space. */
function joinText(left: string, right: string): string {
  const [end, start] = [left.trimEnd(), right.trim()]
  return latin.test(end.slice(-1)) && latin.test(start.slice(0, 1)) ? `${end} ${start}` : end + start
}

interface JoinedBody {
  body: BodyPart[]
  /** Index in the joined body of a part of the second half. */
  remapPart(part: number): number
}

function joinedBody(from: Article, to: Article): JoinedBody {
  const titles = newTitles(from, to).map((text): BodyPart => ({ type: 'crosshead', text }))
  const [left, right] = [from.body.at(-1), to.body[0]]
  const shift = from.body.length + titles.length
  if (!left || !right || !isCut(from) || left.type !== 'paragraph' || right.type !== 'paragraph')
    return { body: [...from.body, ...titles, ...to.body], remapPart: (part) => part + shift }
  const joined: BodyPart = { type: 'paragraph', text: joinText(left.text, right.text) }
  return {
    body: [...from.body.slice(0, -1), joined, ...titles, ...to.body.slice(1)],
    remapPart: (part) => (part === 0 ? from.body.length - 1 : part + shift - 1),
  }
}

/** Spans of both halves, merged by raw file. */
function joinedSources(from: Article, to: Article): Source[] {
  const sources = from.sources.map(({ file, spans }) => ({ file, spans: [...spans] }))
  for (const source of to.sources) {
    const same = sources.find(({ file }) => file === source.file)
    if (same) same.spans.push(...source.spans)
    else sources.push(source)
  }
  return sources
}

const joinedBylines = (from: Article, to: Article): Byline[] => [
  ...from.bylines,
  ...to.bylines.filter(({ name }) => !from.bylines.some((byline) => byline.name === name)),
]

/** Returns the page number of a page key: `2` for `02`, `A02` for `A02`. */
export const numberOfKey = (key: string): string => key.replace(/^0+(?=\d)/u, '')

/** Joins two halves; the article has the id of its first half. */
export function joinHalves(from: Article, to: Article): JoinedHalves {
  const { body, remapPart } = joinedBody(from, to)
  const { incomplete: _, ...rest } = from
  const incomplete = toIncompleteField({ start: incompleteSides(from).start, end: incompleteSides(to).end })
  const dateline = from.dateline ?? to.dateline
  const article: Article = {
    ...rest,
    ...(dateline ? { dateline } : {}),
    bylines: joinedBylines(from, to),
    body,
    captions: [...from.captions, ...to.captions],
    ...(incomplete ? { incomplete } : {}),
    continues: { page: numberOfKey(pageOfArticle(to.id)) },
    sources: joinedSources(from, to),
  }
  return {
    article,
    remapBlock: (block) => remapBlock(block, from, to, remapPart),
  }
}
