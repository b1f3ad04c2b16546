/**
 * The whole of what Eleventy is told: how templates are read, which pages there are, and whom templates may ask.
 *
 * Nothing of the archive goes into collections or into data; a template asks the newsroom for 2022年9月5日 when it writes it.
 */
import type { Archive } from '#archive/archive.ts'
import { type AssetFiles, buildAssets } from './assets.ts'
import { indexReferences } from './index-references.ts'
import { referencesOf } from './references.ts'
import type { Shard } from './shard.ts'
import { createSiteContext, type SiteConfig } from './site-context.ts'

export interface SiteOptions extends SiteConfig {
  archive: Archive
  assets: AssetFiles
  shard: Shard
}

/** The part of Eleventy's configuration that is used here. */
export interface EleventyConfig {
  addExtension(extension: string, options: { key: string; useJavaScriptImport: boolean }): void
  addTemplateFormats(formats: string): void
  addGlobalData(name: string, data: unknown): void
  addJavaScriptFunction(name: string, made: () => unknown): void
  addWatchTarget(path: string): void
  addPlugin<Options>(plugin: (config: EleventyConfig, options: Options) => void, options: Options): void
}

const extension = '11ty.ts'

/** Eleventy plugin. */
export function sitePlugin(config: EleventyConfig, { archive, assets, shard, ...facts }: SiteOptions): void {
  const built = buildAssets(assets)
  const siteContext = createSiteContext(facts, archive, built.addresses)
  config.addExtension(extension, { key: '11ty.js', useJavaScriptImport: true })
  config.addTemplateFormats(extension)
  config.addGlobalData('references', {
    ...referencesOf(
      archive.summaries,
      shard,
      built.assets,
      shard.fronts ? archive.issueMessages().length : 0,
    ),
    ...indexReferences(siteContext.indexes, shard),
  })
  config.addJavaScriptFunction('siteContext', () => siteContext)
}
