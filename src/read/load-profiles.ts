/**
 * The profiles of all newspapers: `content/publications/hyrb.yaml` says what is true of 滨江日报.
 *
 * A faulty profile is told of and left out; the others go on.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { Profile } from '#model/content/profile.ts'
import { readText } from './read-text.ts'
import type { ParsedYaml } from './read-yaml.ts'
import { readYaml } from './read-yaml.ts'

export interface LoadedProfiles {
  profiles: Profile[]
  /** One file for each profile, with its messages. */
  files: VFile[]
}

/** Faults that only show beside the file's name and the other profiles. */
function reportSlugErrors(
  { value, reportError: complain }: ParsedYaml<Profile>,
  file: VFile,
  others: readonly Profile[],
): boolean {
  const other = others.find(({ slug }) => slug === value.slug)
  if (other) complain(['slug'], `“${value.slug}”已经是《${other.name}》的代号`)
  else if (file.stem !== value.slug) complain(['slug'], `文件名应与代号相同：${value.slug}.yaml`)
  else return false
  return true
}

/** Loads `*.yaml` of the folder in the order of their names. */
export async function loadProfiles(folder: string): Promise<LoadedProfiles> {
  const names = await readdir(folder).catch((): string[] => [])
  const loaded: LoadedProfiles = { profiles: [], files: [] }
  for (const name of names.filter((each) => each.endsWith('.yaml')).sort()) {
    const file = await readText(join(folder, name))
    loaded.files.push(file)
    const read = file.messages.length === 0 ? readYaml(file, Profile) : undefined
    if (read && !reportSlugErrors(read, file, loaded.profiles)) loaded.profiles.push(read.value)
  }
  return loaded
}
