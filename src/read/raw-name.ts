/**
 * Which names a raw file may bear: an issue without a date is found under the name of its file.
 *
 * `滨江日报 2022-09-05(1).txt` may; a name with a line feed in it may not.
 */
import { relative, sep } from 'node:path'

/** A raw file's name in its folder, `/` between its parts: `2022/0905.txt`. */
export const relativeName = (base: string, path: string): string => relative(base, path).split(sep).join('/')

/** What is wrong with a file's path relative to its folder, in Chinese; nothing when it can be an address. */
export function nameProblem(path: string): string | undefined {
  if (/\p{Cc}/u.test(path)) return '文件名含控制字符，不能作网址，请改名'
  if (path.includes('\uFFFD')) return '文件名不是有效的 UTF-8，请改名'
  if (path.includes('\\')) return '文件名含反斜杠，不能作网址，请改名'
  if (path.split('/').some((part) => part.startsWith('.')))
    return '文件名或文件夹名以“.”开头，不能作网址，请改名'
  return undefined
}

/** A control character shown as `\u000a`, so that a message stays on its line. */
export const printable = (path: string): string =>
  path.replaceAll(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
