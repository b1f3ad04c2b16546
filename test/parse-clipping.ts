/** Reads a clipping, a piece of newsprint in a test, as the archive reads a raw file. */
import { VFile } from 'vfile'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Issue } from '#model/record/issue.ts'
import { parseIssue } from '../src/pipeline.ts'
import { sampleKnowledge as ofBinjiang } from './sample-newspaper.ts'

export function parseClipping(text: string, file = 'clipping.txt', knowledge: Knowledge = ofBinjiang): Issue {
  const raw = { file, sha256: '0'.repeat(64), encoding: 'utf-8' as const }
  return parseIssue(new VFile({ path: file, value: text, data: { raw } }), knowledge).issue
}
