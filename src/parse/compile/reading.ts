/** Compiles how each block was read, for the source view and `explain`: `朱健主持` is a subhead of article `01-05`. */
import type { BlockReading } from '#model/reading/reading.ts'
import type { Block } from '#model/reading/tree.ts'
import { asItIs, type Printed } from '../text/printed-text.ts'
import type { CompiledArticle } from './article.ts'

function contributionTo(block: Block, compiled: CompiledArticle | undefined): Partial<BlockReading> {
  if (!compiled) return {}
  const { article, parts, contributions } = compiled
  const [part, fields] = [parts.get(block), contributions.get(block)]
  return {
    article: article.id,
    ...(part === undefined ? {} : { part }),
    ...(fields === undefined ? {} : { gave: fields }),
  }
}

/** The words that a cue saw, such as `下接「（人民时评）」`, with the characters of the page. */
const sawAsPrinted = (saw: string, printed: Printed): string =>
  saw
    .split(/([「」|])/u)
    .map(printed)
    .join('')

/**
 * The reading of one block; with the article and its part for a block of an item.
 *
 * @param printed printed forms of the words of the page
 */
export function blockReading(
  block: Block,
  file: string,
  printed: Printed,
  compiled?: CompiledArticle,
): BlockReading {
  const { role = 'unplaced', margin = 0, runnerUp } = block.data
  const seen = block.data.cues ?? []
  const cues =
    printed === asItIs ? seen : seen.map((cue) => ({ ...cue, saw: sawAsPrinted(cue.saw, printed) }))
  const corrections = block.lines.flatMap((line) => line.corrections ?? [])
  return {
    file,
    line: block.lines[0]?.number ?? 1,
    spans: block.lines.map((line) => line.span),
    role,
    ...contributionTo(block, compiled),
    cues,
    margin,
    ...(runnerUp ? { runnerUp } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
  }
}
