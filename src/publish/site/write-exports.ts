/** What a built site holds for programs beside its pages: files of each article, the data files, the maps of all pages. */
import { openArchive } from '#archive/archive.ts'
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { loadSite } from '#read/load-site.ts'
import { writeArticles } from './write-articles.ts'
import { writeData } from './write-data.ts'
import { writeSiteMaps } from './write-site-maps.ts'

/** @param build folder in which the pages stand */
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
