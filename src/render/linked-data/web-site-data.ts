/** The archive as a schema.org `WebSite` with a `SearchAction`: `…/search/?q={search_term_string}`. */
import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts'
import type { Site } from '#model/content/site.ts'
import { inLanguage } from './newspaper-data.ts'

/** Returns the `WebSite` of the home page. */
export function webSiteData({ title, description, baseUrl }: Site): WebSiteLeaf {
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${baseUrl}/search/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  const url = `${baseUrl}/`
  return {
    '@type': 'WebSite',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage,
    potentialAction: search,
  }
}
