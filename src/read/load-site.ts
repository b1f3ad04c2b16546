/** Loads the archive's title, address and contact from `content/site.yaml`: `title: 滨江报纸档案`. */
import type { VFile } from 'vfile'
import type { Profile } from '#model/content/profile.ts'
import { Site } from '#model/content/site.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'

export interface LoadedSite {
  site?: Site
  /** The file, with its messages. */
  file: VFile
}

/** Loads the file; when profiles are given, the default paper must be one of them. */
export async function loadSite(path: string, profiles?: readonly Profile[]): Promise<LoadedSite> {
  const file = readText(path)
  const read = file.messages.length === 0 ? readYaml(file, Site) : undefined
  if (!read) return { file }
  const { defaultPublication } = read.value
  if (profiles && !profiles.some(({ slug }) => slug === defaultPublication))
    read.reportError(['defaultPublication'], `没有代号为“${defaultPublication}”的报纸`)
  return { site: read.value, file }
}
