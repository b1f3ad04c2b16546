/**
 * Checks the names of raw files, since an issue without a date has its file's name in its address.
 *
 * `滨江日报 2022-09-05(1).txt` is valid; a name with a line feed in it is not.
 */
import { relative, sep } from 'node:path'

/** Returns the path relative to the folder `base`, with `/` between its parts: `2022/0905.txt`. */
export const relativeName = (base: string, path: string): string => relative(base, path).split(sep).join('/')

/** Returns, in Chinese, why a relative path cannot be part of an address; nothing when it can. */
export function nameProblem(path: string): string | undefined {
  if (/\p{Cc}/u.test(path)) return '文件名含控制字符，不能作网址，请改名'
  if (path.includes('\uFFFD')) return '文件名不是有效的 UTF-8，请改名'
  if (path.includes('\\')) return '文件名含反斜杠，不能作网址，请改名'
  if (path.split('/').some((part) => part.startsWith('.')))
    return '文件名或文件夹名以“.”开头，不能作网址，请改名'
  return undefined
}

/** Escapes control characters, as `\u000a`, so that a message takes one line. */
export const printable = (path: string): string =>
  path.replaceAll(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
