/**
 * How a template says which pages it writes: one for each reference of its kind, at the reference's address.
 *
 * `template('issue', (newsroom, { id }) => …)` writes `hyrb/2022/09/05/index.html` and all other issues.
 */
import type { IndexReferences } from './index-references.ts'
import type { References } from './references.ts'
import type { SiteContext } from './site-context.ts'

/** Pages of the issues and before them, and pages of the indexes. */
type AllReferences = References & IndexReferences

/** Eleventy calls `render` with the functions of the plugin as `this`. */
interface TemplateFunctions {
  siteContext(): SiteContext
}

interface TemplateData<Reference> {
  reference: Reference
}

/** File of an address: `/hyrb/2022/` is `hyrb/2022/index.html`, `/404.html` itself. */
export const fileOf = (path: string): string =>
  decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)

/** A template of Eleventy that writes a page for each reference of a kind. */
export function template<Kind extends keyof AllReferences>(
  kind: Kind,
  write: (newsroom: SiteContext, reference: AllReferences[Kind][number]) => string,
) {
  return {
    data: {
      pagination: { data: `references.${kind}`, size: 1, alias: 'reference' },
      permalink: ({ reference }: TemplateData<AllReferences[Kind][number]>) => fileOf(reference.path),
      eleventyExcludeFromCollections: true,
      /** `_headers` has none. */
      eleventyAllowMissingExtension: true,
      date: new Date(0),
    },
    render(this: TemplateFunctions, { reference }: TemplateData<AllReferences[Kind][number]>): string {
      return write(this.siteContext(), reference)
    },
  }
}
