/** The rules of all messages that the program can report, for the handbook and the source pages. */
import { keptApart } from '#assemble/assemble-issue.ts'
import { looseJump, lostJump } from '#assemble/join-jumps.ts'
import { mastheadClash } from '#assemble/merged-masthead.ts'
import { adoptedFact, duplicatePage } from '#assemble/page-messages.ts'
import { censusRules } from '#census/census.ts'
import { ruleDocsOf } from '#model/rule-metadata.ts'
import { staleCorrection } from '#parse/corrections/apply-fixes.ts'
import { invalidContent, unreadable } from '#read/rules.ts'
import { preset } from '#rules/preset.ts'
import { noPublication } from './ingest/load-knowledge.ts'
import { parserFailure } from './ingest/parser-failure.ts'

/** Metadata of all rules, in the order of the handbook. */
export const ruleDocs = ruleDocsOf([
  unreadable,
  invalidContent,
  noPublication,
  parserFailure,
  staleCorrection,
  ...preset,
  duplicatePage,
  adoptedFact,
  keptApart,
  mastheadClash,
  lostJump,
  looseJump,
  ...censusRules,
])
