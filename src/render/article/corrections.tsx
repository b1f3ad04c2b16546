/** The text corrections that an editor made in an article: `编者更正：原文作“城乐”，改为“城东”`. */
import type { Result } from 'hastscript'
import { correctionPath, type SourcePages, sourcePagesOf } from '#model/addresses/source-address.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { TextCorrection } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'
import { blocksOf } from './blocks-of.ts'

const correctionText = ({ old, new: replacement }: TextCorrection): string =>
  replacement === '' ? `删去“${old}”` : `原文作“${old}”，改为“${replacement}”`

const correctionItem = (source: SourcePages, file: string, correction: TextCorrection): Result => (
  <li>
    {`编者更正：${correctionText(correction)} `}
    <a href={correctionPath(source, file, correction.span[0])}>对照原文</a>
  </li>
)

/** The list of the corrections of an article, each with a link to its place in the raw text; null where there are none. */
export function correctionList(parsed: ParsedIssue, article: Article): Result | null {
  const source = sourcePagesOf(parsed)
  const items = blocksOf(parsed.reading, article).flatMap(({ file, corrections = [] }) =>
    corrections.map((correction) => correctionItem(source, file, correction)),
  )
  return items.length === 0 ? null : <ul class="corrections">{items}</ul>
}
