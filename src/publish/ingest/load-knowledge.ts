/**
 * Loads what editors have written about newspapers: the profiles and site facts of an archive, and the lexicon.
 *
 * A misspelt expression in `bjwb.yaml` leaves 滨江晚报 out, with an error at its line; 滨江日报 is read as before, and nothing
 * is published until the error is corrected.
 */
import type { ArchivePaths } from '#archive/archive-paths.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import { messagesOf } from '#model/reading/messages-of.ts'
import type { Message } from '#model/record/message.ts'
import type { RuleMetadata } from '#model/rule-metadata.ts'
import { loadLexicon } from '#read/load-lexicon.ts'
import { loadProfiles } from '#read/load-profiles.ts'
import { loadSite } from '#read/load-site.ts'

export interface LoadedKnowledge {
  /** Absent when no newspaper is known or the lexicon is faulty: then nothing can be read. */
  knowledge?: Knowledge
  /** With an error among them nothing may be published. */
  messages: Message[]
}

export const noPublication: RuleMetadata = {
  id: 'no-publication',
  subject: 'input',
  severity: 'error',
  name: '没有报纸档案',
  reason: '没有一份报纸档案可用，哪一期都读不了。',
  remedy: '补上 content/publications 里的 YAML，或按别的消息改好。',
}

const noPublicationMessage = (folder: string): Message => ({
  ruleId: noPublication.id,
  severity: noPublication.severity,
  reason: '没有一份可用的报纸配置（*.yaml），无法解析任何一期',
  place: { file: folder, line: 1, column: 1 },
})

/** Loads profiles, lexicon and site facts; with a faulty `site.yaml` the first paper is taken for `本报`. */
export async function loadKnowledge(
  paths: Pick<ArchivePaths, 'publications' | 'lexicon' | 'siteFile'>,
): Promise<LoadedKnowledge> {
  const { profiles, files } = await loadProfiles(paths.publications)
  const { lexicon, files: lexiconFiles } = await loadLexicon(paths.lexicon)
  const { site, file } = await loadSite(paths.siteFile, profiles)
  const messages = [...files, ...lexiconFiles, file].flatMap((file) => messagesOf(file))
  const defaultPublication = site?.defaultPublication ?? profiles[0]?.slug
  if (defaultPublication === undefined) messages.push(noPublicationMessage(paths.publications))
  return {
    ...(lexicon &&
      defaultPublication !== undefined && { knowledge: { profiles, defaultPublication, lexicon } }),
    messages,
  }
}

/**
 * Returns the knowledge.
 *
 * @throws {Error} when there is none, with the messages
 */
export function requireKnowledge({ knowledge, messages }: LoadedKnowledge): Knowledge {
  if (knowledge) return knowledge
  throw new Error(
    messages
      .map(({ place: { file, line, column }, reason }) => `${file}:${line}:${column} ${reason}`)
      .join('\n'),
  )
}
