/**
 * Reads a file that somebody else has written: only a regular file, and only up to a size.
 *
 * A named pipe `000.fix.yaml` or a link to `/dev/zero` would never end; both give the reason `不是普通文件`.
 */
import { Buffer } from 'node:buffer'
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有读取的权限',
  ELOOP: '符号链接成环',
  ENAMETOOLONG: '名字太长',
  ENOENT: '没有这个文件',
  ENOTDIR: '路径里有一段不是文件夹',
  ENXIO: '不是普通文件',
  EPERM: '没有读取的权限',
}

/** Why the file system refused something, in Chinese where the reason is a common one. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('code' in error && reasons[String(error.code)]) || error.message
}

/** Reads the bytes of an open file; with more than `size` of them, the file has grown since. */
function readOpenFile(file: number, size: number): Uint8Array | string {
  const buffer = Buffer.allocUnsafe(size + 1)
  let length = 0
  for (let count = -1; count !== 0 && length <= size; length += count)
    count = readSync(file, buffer, length, buffer.length - length, null)
  return length > size ? '无法读取文件：读的时候文件变长了，请再试一次' : buffer.subarray(0, length)
}

/**
 * Returns the bytes of a regular file, or in Chinese why they cannot be read.
 *
 * Synchronous: a page is read in no more time than a promise takes, and a process that reads page after page has nothing
 * else to do. Opening does not wait for the other end of a named pipe.
 *
 * @param maxSize in bytes
 * @param advice what to do with a larger file, appended to the reason
 */
export function readBytes(path: string, maxSize: number, advice = ''): Uint8Array | string {
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const stats = fstatSync(file)
    if (!stats.isFile()) return stats.isDirectory() ? '是文件夹，不是文件' : '不是普通文件'
    if (stats.size > maxSize) return `文件有 ${stats.size} 字节，超过上限 ${maxSize} 字节${advice}`
    return readOpenFile(file, stats.size)
  } catch (error) {
    return `无法读取文件：${reasonOf(error)}`
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Whether a folder has an entry of this name, a link without a target included. */
export function hasEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
