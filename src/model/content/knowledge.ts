/**
 * All that the reading of an issue may rest on besides its raw text.
 *
 * `本报讯` alone names no paper: then it is the `defaultPublication`.
 */
import { z } from 'zod'
import { Slug } from '../addresses/slug.ts'
import { Profile } from './profile.ts'

export const Knowledge = z.strictObject({
  profiles: z.array(Profile),
  defaultPublication: Slug,
})
export type Knowledge = z.infer<typeof Knowledge>
