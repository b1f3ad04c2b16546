/**
 * All that the reading of an issue depends on besides its raw text: the newspapers of the archive and the lexicon.
 *
 * `本报讯` alone names no paper; it is then taken for the `defaultPublication`.
 */
import { z } from 'zod'
import { Slug } from '../addresses/slug.ts'
import { Lexicon } from './lexicon.ts'
import { Profile } from './profile.ts'

export const Knowledge = z.strictObject({
  profiles: z.array(Profile),
  defaultPublication: Slug,
  lexicon: Lexicon,
})
export type Knowledge = z.infer<typeof Knowledge>
