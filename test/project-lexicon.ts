/** The lexicon of this project, `content/lexicon/*.yaml`, for tests that read pages. */
import { join } from 'node:path'
import { loadLexicon } from '#read/load-lexicon.ts'

const { lexicon, files } = await loadLexicon(join(import.meta.dirname, '../content/lexicon'))
if (!lexicon) throw new Error(files.flatMap(({ messages }) => messages.map(String)).join('\n'))

export const projectLexicon = lexicon
