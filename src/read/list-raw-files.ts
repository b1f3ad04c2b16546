/**
 * Lists raw files: every `*.txt` under the given paths, sorted by name.
 *
 * `content/issues` gives `2020/0714.txt` before `2022/0905.txt`. Symbolic links out of a given folder are rejected, and
 * names that cannot be part of an address.
 */
import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { VFile } from 'vfile'
import { fixPathOf } from '#model/content/correction.ts'
import { nameProblem, printable } from './raw-name.ts'
import { unreadable } from './rules.ts'

/** A raw file, and the folder to which its name is relative. */
export interface RawFile {
  path: string
  base: string
}

export interface RawListing {
  files: RawFile[]
  /** Paths that were not accepted, each with a fatal message at 1:1. */
  refused: VFile[]
}

const isRaw = (name: string): boolean => /\.txt$/iu.test(name) && !name.startsWith('._')

/** Correction files, with `.yml` too, which is reported as an orphan. */
const isFix = (name: string): boolean => /\.fix\.ya?ml$/iu.test(name) && !name.startsWith('._')

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep)

function rejectedFile(path: string, reason: string): VFile {
  const file = new VFile({ path: printable(path) })
  const message = file.message(reason, {
    place: { line: 1, column: 1 },
    source: 'archive',
    ruleId: unreadable.id,
  })
  message.fatal = true
  return file
}

/** Why an entry of a folder is rejected; of a regular file only the name is checked. */
async function fileProblem(
  { path, base }: RawFile,
  name: string,
  isFile: boolean,
): Promise<string | undefined> {
  const problem = nameProblem(name.split(sep).join('/'))
  if (problem || isFile) return problem
  const target = await realpath(path).catch(() => undefined)
  if (target === undefined) return '符号链接没有目标'
  if (!isWithin(target, await realpath(base))) return '符号链接指到文件夹之外，不予读取'
  return (await stat(target)).isFile() ? undefined : '不是普通文件'
}

/** Correction files without a raw file: a misspelt name must not go unnoticed. */
function orphanedFixes(base: string, fixes: readonly string[], names: readonly string[]): VFile[] {
  const expected = new Set(names.map(fixPathOf))
  return fixes
    .filter((name) => !expected.has(name))
    .map((name) => rejectedFile(join(base, name), '旁边没有同名的原文（*.txt），这些订正没有施行'))
}

/** Returns a function that gives an entry's name relative to the base; each folder's relative path is computed once. */
function createRelativeNamer(base: string): (entry: { parentPath: string; name: string }) => string {
  const folders = new Map<string, string>()
  return ({ parentPath, name }) => {
    const folder = folders.get(parentPath) ?? relative(base, parentPath)
    folders.set(parentPath, folder)
    return folder === '' ? name : `${folder}${sep}${name}`
  }
}

async function listFolder(base: string): Promise<RawListing> {
  const nameOf = createRelativeNamer(base)
  const found = await readdir(base, { recursive: true, withFileTypes: true })
  const entries = new Map(found.map((entry) => [nameOf(entry), entry]))
  const sorted = [...entries.keys()].sort(byName)
  const namesWhere = (test: (baseName: string) => boolean): string[] =>
    sorted.filter((name) => test(name.split(sep).at(-1) ?? ''))
  const names = namesWhere(isRaw)
  const listing: RawListing = { files: [], refused: orphanedFixes(base, namesWhere(isFix), names) }
  for (const name of names) {
    const file = { path: join(base, name), base }
    if (entries.get(name)?.isDirectory()) continue
    const problem = await fileProblem(file, name, entries.get(name)?.isFile() ?? false)
    if (problem) listing.refused.push(rejectedFile(file.path, problem))
    else listing.files.push(file)
  }
  return listing
}

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

async function listOne(path: string): Promise<RawListing> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return { files: [], refused: [rejectedFile(path, '找不到这个文件或文件夹')] }
  if (!found.isDirectory()) return { files: [{ path, base: dirname(path) }], refused: [] }
  return listFolder(path).catch((error: unknown) => ({
    files: [],
    refused: [rejectedFile(path, `无法列出文件夹：${String(error)}`)],
  }))
}

/**
 * Lists raw files, given by path or by folder, each once. In folders only `*.txt` is listed; a file given by path may
 * have any extension.
 */
export async function listRawFiles(paths: readonly string[]): Promise<RawListing> {
  const listings = await Promise.all(paths.map(listOne))
  const seen = new Set<string>()
  const isNew = ({ path }: { path: string }): boolean => {
    const key = resolve(path)
    return !seen.has(key) && Boolean(seen.add(key))
  }
  return {
    files: listings.flatMap(({ files }) => files).filter(isNew),
    refused: listings.flatMap(({ refused }) => refused),
  }
}
