/**
 * The Eleventy plugin: compiles `*.11ty.ts` templates, lists the pages, and gives templates access to the archive.
 *
 * No records go into collections or data, since Eleventy keeps both in memory; the template of 2022年9月5日 loads its record
 * from the site context when it renders the page.
 */
import type { Archive } from '#archive/archive.ts'
import { type AssetFiles, buildAssets } from './assets.ts'
import { referencesOf } from './page-kinds.ts'
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
export function sitePlugin(config: EleventyConfig, { archive, assets, shard, ...texts }: SiteOptions): void {
  const built = buildAssets(assets)
  const siteContext = createSiteContext(texts, archive, built.addresses)
  config.addExtension(extension, { key: '11ty.js', useJavaScriptImport: true })
  config.addTemplateFormats(extension)
  config.addGlobalData('references', referencesOf({ ...siteContext, assets: built.assets }, shard))
  config.addJavaScriptFunction('siteContext', () => siteContext)
}
