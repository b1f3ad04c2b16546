/**
 * How a template says which pages it writes: one for each reference of its kind, at the reference's address.
 *
 * `template('issue', (newsroom, { id }) => …)` writes `hyrb/2022/09/05/index.html` and all other issues.
 */
import type { IndexReferences } from './index-references.ts'
import type { Newsroom } from './newsroom.ts'
import type { References } from './references.ts'

/** Pages of the issues and before them, and pages of the indexes. */
type AllReferences = References & IndexReferences

/** Eleventy calls `render` with the functions of the plugin as `this`. */
interface Desk {
  newsroom(): Newsroom
}

interface Data<Reference> {
  reference: Reference
}

/** File of an address: `/hyrb/2022/` is `hyrb/2022/index.html`, `/404.html` itself. */
export const fileOf = (path: string): string =>
  decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)

/** A template of Eleventy that writes a page for each reference of a kind. */
export function template<Kind extends keyof AllReferences>(
  kind: Kind,
  write: (newsroom: Newsroom, reference: AllReferences[Kind][number]) => string,
) {
  return {
    data: {
      pagination: { data: `references.${kind}`, size: 1, alias: 'reference' },
      permalink: ({ reference }: Data<AllReferences[Kind][number]>) => fileOf(reference.path),
      eleventyExcludeFromCollections: true,
      /** `_headers` has none. */
      eleventyAllowMissingExtension: true,
      date: new Date(0),
    },
    render(this: Desk, { reference }: Data<AllReferences[Kind][number]>): string {
      return write(this.newsroom(), reference)
    },
  }
}
