/**
 * One thing that can be found, as the result list shows it: an article, or what of an issue belongs to none.
 *
 * `从“最多跑一次”到“一次都不用跑”` of 滨江日报, 2022-09-05, with the texts that it is found by.
 */

/** A text that is searched, within itself. */
export interface SearchField {
  text: string
  /** Anchor of the part of the page that shows it: `p3`. */
  at: string
}

export interface SearchEntry {
  /** Address, from the root of the site. */
  url: string
  title: string
  /** ISO date of the issue, when it has one. */
  date?: string
  /** Name and slug of the paper. */
  paper: string
  slug: string
  /** Name of the kind, in Chinese. */
  kind: string
  /** What introduces the text, from 专栏 to 电头, in reading order. */
  head: SearchField[]
  /** Paragraphs and captions, in reading order: excerpts are cut from these first. */
  text: SearchField[]
}

/** Every text of an entry, in reading order. */
export const fieldsOf = ({ head, text }: Pick<SearchEntry, 'head' | 'text'>): SearchField[] => [
  ...head,
  ...text,
]
