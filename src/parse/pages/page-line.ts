/**
 * Reads number and name of a page from its page line: `A02 要闻 2023年4月18日 星期二`, `第二版 要闻`, `要闻 3版`.
 */
import type { Block } from '#model/reading/tree.ts'
import { pageNumber } from './page-number.ts'

const number = '(?<number>[A-D]?\\d{1,2}|[一二三四五六七八九十]{1,3})'
const name = '(?<name>(?!星期|今[日天]|本[期报]|共)[\\p{Script=Han}·]{2,8})'

const forms = [
  `^第\\s?${number}\\s?版(?:[\\s:：|｜·/]+${name})?(?=\\s|$)`,
  `^(?<number>[A-D]\\d{1,2})(?:\\s?版)?(?:[\\s|｜·/]+${name})?(?=\\s|$)`,
  // As the database of a national daily prints it: `第1版()`.
  `^第\\s?${number}\\s?版\\s?[(（]${name}?[)）]$`,
  `^${number}\\s?版(?:[\\s:：|｜·/]+${name})?(?=\\s|$)`,
  `^${name}\\s?[·|｜/]\\s?${number}$`,
  `^${name}[\\s|｜·/]+第?\\s?${number}\\s?版(?=\\s|$)`,
].map((form) => new RegExp(form, 'u'))

/** What a page line prints. */
export interface PageLine {
  /** Normalised: `2`, `A02`. */
  number: string
  /** Name of the section: `要闻`. */
  name?: string
}

/** Number and name that a block prints as a page line; undefined for any other block. */
export function pageLineOf({ lines, data }: Block): PageLine | undefined {
  if (data.role !== 'furniture' && data.role !== 'masthead') return undefined
  const text = lines[0]?.text.trim().slice(0, 60) ?? ''
  const found = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined)
  const normal = found?.number ? pageNumber(found.number) : undefined
  return normal ? { number: normal, ...(found?.name ? { name: found.name } : {}) } : undefined
}

/** The first page line among the blocks outside articles; undefined where there is none. */
export function readPageLine(blocks: Block[]): PageLine | undefined {
  for (const block of blocks) {
    const line = pageLineOf(block)
    if (line) return line
  }
  return undefined
}
