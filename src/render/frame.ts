/** Data that every page needs: the site's settings, its papers, the addresses of its assets (`/assets/archive-3f9c2a1b.css`). */
import type { Thing } from 'schema-dts'
import type { Profile } from '#model/content/profile.ts'
import type { Site } from '#model/content/site.ts'
import type { RuleDocs } from '#model/rule-metadata.ts'

/** Scripts of the site: `choices` (theme, text size) is on every page, the others where they are needed. */
export type Script = 'search' | 'days' | 'article' | 'choices'

export interface Assets {
  /** Address of the style sheet: `/assets/archive-3f9c2a1b.css`. */
  style: string
  /** Addresses of the scripts. */
  scripts: Record<Script, string>
  /** Address of the icon. */
  icon: string
}

/** Publisher and CN number of a paper, from the profile that an editor wrote. */
export type Imprint = Pick<Profile, 'publisher' | 'cn'>

export interface PaperInfo extends Imprint {
  slug: string
  name: string
  /** ISO dates of its first and its last dated issue. */
  first?: string
  last?: string
}

export interface Frame {
  site: Site
  /** Papers with at least one issue in the archive. */
  papers: PaperInfo[]
  assets: Assets
  /** Rules of the messages that pages show or explain. */
  ruleDocs: RuleDocs
}

/** Metadata of one page. */
export interface PageHead {
  /** Without the archive's name: `滨江日报 2022年9月5日`; absent for the home page. */
  title?: string
  /** Its name in breadcrumbs, where it is shorter than the title: `2022年9月5日`. */
  name?: string
  description: string
  /** Address of the page; absent for the 404 page, which is served at any address. */
  path?: string
  /** schema.org data about the page's subject; the breadcrumbs are added to it. */
  things?: Thing[]
  /** Only for an article: ISO date of its issue, and its column or kind. */
  article?: { day?: string | undefined; section: string }
  /** Address of a script module that the page needs. */
  script?: string
  /** Kind of page, for the class of `body`: `page-home`. */
  kind:
    | 'home'
    | 'paper'
    | 'year'
    | 'month'
    | 'days'
    | 'issue'
    | 'article'
    | 'source'
    | 'search'
    | 'about'
    | 'index'
    | 'entry'
    | 'not-found'
}
