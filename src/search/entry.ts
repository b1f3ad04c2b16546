/**
 * One thing that can be found, as the result list shows it: an article, or what of an issue belongs to none.
 *
 * `从“最多跑一次”到“一次都不用跑”` of 滨江日报, 2022-09-05, with the texts that it is found by.
 */

export interface Entry {
  /** Address, from the root of the site. */
  url: string
  title: string
  /** ISO date of the issue, when it has one. */
  date?: string
  /** Name of the paper. */
  paper: string
  /** Name of the kind, in Chinese. */
  kind: string
  /** Every text that is searched, each within itself; those from which an excerpt reads best come first. */
  fields: string[]
}
