/** What every page stands in: the archive's own facts, its papers, and the addresses of its assets. */
import type { Thing } from 'schema-dts'
import type { Profile } from '#model/content/profile.ts'
import type { Site } from '#model/content/site.ts'

/** Scripts of the site, each for the pages that need it; every page needs the reader's choices. */
export type Script = 'search' | 'days' | 'article' | 'choices'

export interface Assets {
  /** Address of the style sheet: `/assets/archive-3f9c2a1b.css`. */
  style: string
  /** Addresses of the scripts. */
  scripts: Record<Script, string>
  /** Address of the icon. */
  icon: string
}

/** What an editor's profile knows of who publishes a paper, and under which number. */
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
  /** Papers of which the archive holds an issue. */
  papers: PaperInfo[]
  assets: Assets
}

/** What one page says of itself. */
export interface PageHead {
  /** Without the archive's name: `滨江日报 2022年9月5日`. */
  title?: string
  /** What it is called below the pages above it: `2022年9月5日`, where the title says more than that. */
  name?: string
  description: string
  /** Address of the page; absent for the page of errors, which stands at every address. */
  path?: string
  /** What the page is about, in schema.org's words; where it stands is added to it. */
  things?: Thing[]
  /** Of an article: ISO day of its issue, and the section to which it belongs. */
  article?: { day?: string | undefined; section: string }
  /** Address of a script module that the page needs. */
  script?: string
  /** Style of the whole page, as a class of `body`. */
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
