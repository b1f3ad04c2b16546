/** What an editor has corrected in an article, each leading to its place in the raw text: 编者更正：原文作“城乐”，改为“城东”. */
import type { Result } from 'hastscript'
import { correctionPath } from '#model/addresses/address.ts'
import type { Reading, TextCorrection } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { blocksOf } from './blocks-of.ts'

const correctionText = ({ old, new: better }: TextCorrection): string =>
  better === '' ? `删去“${old}”` : `原文作“${old}”，改为“${better}”`

const note = (issue: Issue, file: string, correction: TextCorrection): Result => (
  <li>
    {`编者更正：${correctionText(correction)} `}
    <a href={correctionPath(issue, file, correction.span[0])}>对照原文</a>
  </li>
)

/** A list of the corrections of one article, or nothing where there are none. */
export function correctionList(issue: Issue, reading: Reading, article: Article): Result | null {
  const notes = blocksOf(reading, article).flatMap(({ file, corrections = [] }) =>
    corrections.map((each) => note(issue, file, each)),
  )
  return notes.length === 0 ? null : <ul class="corrections">{notes}</ul>
}
