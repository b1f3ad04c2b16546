/**
 * Loads the profiles of all newspapers: `content/publications/bjrb.yaml` describes 滨江日报.
 *
 * A faulty profile has messages and is left out; the others are loaded.
 */
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { Profile } from '#model/content/profile.ts'
import { fileWithError } from './fatal-message.ts'
import { listFolder } from './list-folder.ts'
import { readText } from './read-text.ts'
import type { ParsedYaml } from './read-yaml.ts'
import { readYaml } from './read-yaml.ts'
import { invalidContent } from './rules.ts'
import { slowExpressionsIn } from './slow-expressions.ts'

export interface LoadedProfiles {
  profiles: Profile[]
  /** One file for each profile, with its messages; the folder, if it cannot be listed. */
  files: VFile[]
}

/** Checks the slug against the file's name and the other profiles; returns whether it is wrong. */
function reportSlugErrors(
  { value, reportError }: ParsedYaml<Profile>,
  file: VFile,
  others: readonly Profile[],
): boolean {
  const other = others.find(({ slug }) => slug === value.slug)
  if (other) reportError(['slug'], `“${value.slug}”已经是《${other.name}》的代号`)
  else if (file.stem !== value.slug) reportError(['slug'], `文件名应与代号相同：${value.slug}.yaml`)
  else return false
  return true
}

/** Reports expressions that could hang the reading; returns whether there are any. */
async function reportSlowExpressions({ value, reportError }: ParsedYaml<Profile>): Promise<boolean> {
  const slow = await slowExpressionsIn({ masthead: value.masthead, furniture: value.furniture })
  for (const { path, reason } of slow) reportError(path, reason)
  return slow.length > 0
}

/** Loads every `*.yaml` of the folder, sorted by name. */
export async function loadProfiles(folder: string): Promise<LoadedProfiles> {
  const entries = await listFolder(folder)
  if (typeof entries === 'string')
    return { profiles: [], files: [fileWithError(folder, invalidContent, entries)] }
  const loaded: LoadedProfiles = { profiles: [], files: [] }
  for (const { name } of entries.filter((entry) => entry.name.endsWith('.yaml'))) {
    const file = readText(join(folder, name))
    loaded.files.push(file)
    const read = file.messages.length === 0 ? readYaml(file, Profile) : undefined
    if (!read || reportSlugErrors(read, file, loaded.profiles)) continue
    if (!(await reportSlowExpressions(read))) loaded.profiles.push(read.value)
  }
  return loaded
}
