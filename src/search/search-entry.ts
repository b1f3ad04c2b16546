/**
 * One possible search result: an article, or the unplaced text of an issue.
 *
 * `从“最多跑一次”到“一次都不用跑”` of 滨江日报, 2022-09-05, with its searchable texts.
 */

/** One searchable text; a query run never matches across two fields. */
export interface SearchField {
  text: string
  /** Anchor of the text on its page: `p3`. */
  at: string
}

export interface SearchEntry {
  /** Address relative to the root of the site. */
  url: string
  title: string
  /** ISO date of the issue, if known. */
  date?: string
  /** Name of the newspaper. */
  paper: string
  /** Slug of the newspaper. */
  slug: string
  /** Chinese name of the article kind. */
  kind: string
  /** Fields before the text, from 专栏 to 电头, in reading order. */
  head: SearchField[]
  /** Paragraphs and captions, in reading order: excerpts are cut from these first. */
  text: SearchField[]
}

/** Returns all fields of an entry in reading order. */
export const fieldsOf = ({ head, text }: Pick<SearchEntry, 'head' | 'text'>): SearchField[] => [
  ...head,
  ...text,
]
