/**
 * What every rule declares beside the code that reports its messages, like `meta` of an ESLint rule.
 *
 * `doubled-characters` is a warning, is called 疑似叠字, and a `text` correction resolves it.
 */
import type { Severity } from './record/message.ts'

/** What a message is about, in the order in which the handbook lists the rules. */
export const ruleSubjects = ['input', 'page', 'issue', 'article', 'part'] as const

export interface RuleMetadata {
  /** English, kebab-case; the `ruleId` of its messages. */
  id: string
  subject: (typeof ruleSubjects)[number]
  /** Severity of its messages, unless the rule reports one with another. */
  severity: Severity
  /** Chinese name: 疑似叠字. */
  name: string
  /** Why it is reported, in Chinese, for readers. */
  reason: string
  /** What an editor can do about it, in Chinese; names the corrections (`date`, `text`) that resolve it. */
  remedy: string
}

/** Metadata by the `ruleId` of messages, in the order of the handbook. */
export type RuleDocs = ReadonlyMap<string, RuleMetadata>

/** Sorts rules by subject; within a subject the given order is kept. */
export const ruleDocsOf = (rules: readonly RuleMetadata[]): RuleDocs =>
  new Map(
    rules
      .toSorted((a, b) => ruleSubjects.indexOf(a.subject) - ruleSubjects.indexOf(b.subject))
      .map((rule) => [rule.id, rule]),
  )
