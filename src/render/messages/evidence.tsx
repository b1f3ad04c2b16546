/**
 * Folded notes on how date and newspaper of an issue were found: 本期报头缺失，日期系推断, with the quoted clues.
 *
 * Facts that are printed in the masthead get no note.
 */
import type { Result } from 'hastscript'
import {
  type IssueWithSource,
  type SourcePages,
  sourceLinePath,
  sourcePagesOf,
} from '#model/addresses/source-address.ts'
import type { Clue, DateEvidence, PublicationEvidence } from '#model/record/evidence.ts'

const dateBasisText = {
  inferred: '本期报头缺失，日期系推断',
  'file-name': '日期取自文件名',
  editor: '日期由编者核定',
}

const publicationBasisText = {
  text: '报名据正文自称',
  'file-name': '报名取自文件名',
  editor: '报名由编者核定',
  assumed: '正文没有说明是哪种报纸，报名系推定',
}

const undatedText = '本期日期待考：原文没有印出的日期，文字里的线索也不足以定出是哪一天，有待编者核定'

type Evidence = DateEvidence | PublicationEvidence

const clueItem = (source: SourcePages, { quote, says, line, file }: Clue): Result => (
  <li>
    <q>{quote}</q>
    <span>{says}</span>
    {line === undefined ? null : <a href={sourceLinePath(source, { file, line })}>{`原文第${line}行`}</a>}
  </li>
)

const evidenceDetails = (source: SourcePages, text: string, { basis, clues }: Evidence): Result => (
  <details class="evidence">
    <summary>{text}</summary>
    {clues.length === 0 ? (
      <p>{basis === 'editor' ? '编者没有写明理由。' : '没有留下依据。'}</p>
    ) : (
      <ul>{clues.map((clue) => clueItem(source, clue))}</ul>
    )}
  </details>
)

/** Shows the notes on date and newspaper; none if the masthead prints both. */
export function evidenceNotes(parsed: IssueWithSource): Result[] {
  const { date, publication } = parsed.issue
  const source = sourcePagesOf(parsed)
  const notes: Result[] = []
  if (!date) notes.push(<p class="evidence">{undatedText}</p>)
  else if (date.evidence.basis !== 'masthead')
    notes.push(evidenceDetails(source, dateBasisText[date.evidence.basis], date.evidence))
  const { basis } = publication.evidence
  if (basis !== 'masthead')
    notes.push(evidenceDetails(source, publicationBasisText[basis], publication.evidence))
  return notes
}
