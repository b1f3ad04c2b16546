/**
 * Eleventy's configuration: folders and the site plugin. Load it through tsx: `node --import tsx … --config=eleventy.config.ts`.
 *
 * `ARCHIVE_SHARD` selects the part of the site that a run writes (src/site/shard.ts).
 */
import { openArchive } from '#archive/archive.ts'
import { resolveArchivePaths } from '#archive/archive-paths.ts'
import { ruleDocs } from '#publish/rule-docs.ts'
import { loadProfiles } from '#read/load-profiles.ts'
import { loadSite } from '#read/load-site.ts'
import { type EleventyConfig, sitePlugin } from '#site/plugin.ts'
import { shardOf } from '#site/shard.ts'

export default async function configure(config: EleventyConfig) {
  const places = resolveArchivePaths(process.env, import.meta.dirname)
  const { site, file } = await loadSite(places.siteFile)
  const { profiles } = await loadProfiles(places.publications)
  if (!site) throw new Error(file.messages.join('\n'))
  config.addPlugin(sitePlugin, {
    site,
    profiles,
    ruleDocs,
    archive: openArchive(places.cache),
    shard: shardOf(process.env.ARCHIVE_SHARD),
    assets: {
      style: 'templates/assets/archive.css',
      scripts: {
        search: 'src/search/browser/client.ts',
        days: 'src/browser/days.ts',
        article: 'src/browser/article.ts',
        choices: 'src/browser/choices.ts',
      },
      icon: 'templates/assets/icon.svg',
    },
  })
  return { dir: { input: 'templates', output: places.out } }
}
