/**
 * Checks the names of raw files, since an issue without a date has its file's name in its address.
 *
 * `滨江日报 2022-09-05(1).txt` is valid; a name with a line feed in it is not.
 */
import { relative, sep } from 'node:path'
import { maxSegmentBytes, utf8Length } from '#model/addresses/segment.ts'

/** Most bytes of a path below the folder of issues; an address may have it twice. */
const maxPathBytes = 1000

/** Returns the path relative to the folder `base`, with `/` between its parts: `2022/0905.txt`. */
export const relativeName = (base: string, path: string): string => relative(base, path).split(sep).join('/')

/** Why a path is too long. */
function lengthProblem(path: string, parts: readonly string[]): string | undefined {
  const longest = Math.max(...parts.map(utf8Length))
  if (longest > maxSegmentBytes)
    return `文件名或文件夹名有 ${longest} 字节，超过上限 ${maxSegmentBytes} 字节（一个汉字 3 字节），请改短`
  const length = utf8Length(path)
  return length > maxPathBytes ? `路径有 ${length} 字节，超过上限 ${maxPathBytes} 字节，请改短` : undefined
}

/** Returns, in Chinese, why a relative path cannot be part of an address; nothing when it can. */
export function nameProblem(path: string): string | undefined {
  if (/\p{Cc}/u.test(path)) return '文件名含控制字符，不能作网址，请改名'
  if (path.includes('\uFFFD')) return '文件名不是有效的 UTF-8，请改名'
  if (path.includes('\\')) return '文件名含反斜杠，不能作网址，请改名'
  const parts = path.split('/')
  if (parts.some((part) => part.startsWith('.'))) return '文件名或文件夹名以“.”开头，不能作网址，请改名'
  if (parts.some((part) => /^index\.html(?:\.txt)?$/iu.test(part)))
    return '文件名或文件夹名不能是“index.html”，网站上网页自己叫这个名字，请改名'
  return lengthProblem(path, parts)
}

/** Escapes control characters, as `\u000a`, so that a message takes one line. */
export const printable = (path: string): string =>
  path.replaceAll(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
