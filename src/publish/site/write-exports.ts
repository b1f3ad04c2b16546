/** Writes the machine-readable files of a site: files of each article, data files, site maps. */
import { openArchive } from '#archive/archive.ts'
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { loadSite } from '#read/load-site.ts'
import { writeArticles } from './write-articles.ts'
import { writeData } from './write-data.ts'
import { writeSiteMaps } from './write-site-maps.ts'

/**
 * Writes the exports into a build.
 *
 * @param build folder with the rendered pages, from which the site maps are made
 * @throws {Error} when `site.yaml` is invalid
 */
export async function writeExports(
  build: string,
  { cache, siteFile }: Pick<ArchivePaths, 'cache' | 'siteFile'>,
): Promise<void> {
  const { site, file } = await loadSite(siteFile)
  if (!site) throw new Error(file.messages.join('\n'))
  const archive = openArchive(cache)
  writeArticles(build, archive, site)
  writeData(build, archive, site)
  writeSiteMaps(build, archive.summaries, site.baseUrl)
}
