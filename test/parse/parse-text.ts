/** Reads a clipping of a page as the pipeline does, without any newspaper's profile. */
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { parseIssue } from '../../src/pipeline.ts'
import { projectLexicon } from '../project-lexicon.ts'

const noPublications = { profiles: [], defaultPublication: 'bao', lexicon: projectLexicon }

/** The record and reading of a text. */
export function parseText(value: string, path = 'page.txt'): ParsedIssue {
  const file = new VFile({ path, value })
  file.data.raw = { file: path, sha256: '0'.repeat(64), encoding: 'utf-8' }
  return parseIssue(file, noPublications)
}

/** The text of a clipping beside the tests. */
export const readClippingFile = (name: string): string =>
  readFileSync(new URL(`clippings/${name}.txt`, import.meta.url), 'utf8')
