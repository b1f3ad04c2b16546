/** Parses the text of a test (a clipping) as a raw file. */
import { VFile } from 'vfile'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Issue } from '#model/record/issue.ts'
import { parseIssue } from '../src/pipeline.ts'
import { sampleKnowledge } from './sample-newspaper.ts'

/** Returns the record of a text; by default with the profile of the fictional 滨江日报. */
export function parseClipping(
  text: string,
  file = 'clipping.txt',
  knowledge: Knowledge = sampleKnowledge,
): Issue {
  const raw = { file, sha256: '0'.repeat(64), encoding: 'utf-8' as const }
  return parseIssue(new VFile({ path: file, value: text, data: { raw } }), knowledge).issue
}
