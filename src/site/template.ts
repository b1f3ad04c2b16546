/**
 * Creates an Eleventy template that writes one page for each reference of a page kind, at the address of the reference.
 *
 * `template('issue', ({ frame, load }, { id }) => …)` writes `hyrb/2022/09/05/index.html` and all other issues.
 */
import type { PageKindName, ReferenceTo } from './page-kinds.ts'
import type { SiteContext } from './site-context.ts'

/** Eleventy calls `render` with the plugin's JavaScript functions as `this`. */
interface TemplateFunctions {
  siteContext(): SiteContext
}

interface TemplateData<Reference> {
  reference: Reference
}

/** File of an address: `/hyrb/2022/` is `/hyrb/2022/index.html`, `/404.html` itself. */
export const fileOf = (path: string): string =>
  decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)

/**
 * An Eleventy template for the pages of a kind.
 *
 * @param render returns the content of the page's file
 */
export function template<Kind extends PageKindName>(
  kind: Kind,
  render: (context: SiteContext, reference: ReferenceTo<Kind>) => string,
) {
  return {
    data: {
      pagination: { data: `references.${kind}`, size: 1, alias: 'reference' },
      permalink: ({ reference }: TemplateData<ReferenceTo<Kind>>) => fileOf(reference.path),
      eleventyExcludeFromCollections: true,
      /** `_headers` has none. */
      eleventyAllowMissingExtension: true,
      date: new Date(0),
    },
    render(this: TemplateFunctions, { reference }: TemplateData<ReferenceTo<Kind>>): string {
      return render(this.siteContext(), reference)
    },
  }
}
