/**
 * Lists raw files: every `*.txt` under the given paths, sorted by name.
 *
 * `content/issues` gives `2020/0714.txt` before `2022/0905.txt`. Symbolic links out of a given folder are rejected, and
 * names that cannot be part of an address.
 */
import { realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import { fixPathOf } from '#model/content/correction.ts'
import { fileWithError } from './fatal-message.ts'
import { byName } from './list-folder.ts'
import { nameProblem, printable } from './raw-name.ts'
import { unreadable } from './rules.ts'
import { type FoundEntry, isWithin, walkFolder } from './walk-folder.ts'

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

const isRaw = (name: string): boolean => /(?:^|[/\\])(?!\._)[^/\\]*\.txt$/iu.test(name)

/** Correction files, with `.yml` too, which is reported as an orphan. */
const isFix = (name: string): boolean => /(?:^|[/\\])(?!\._)[^/\\]*\.fix\.ya?ml$/iu.test(name)

const rejectedFile = (path: string, reason: string): VFile =>
  fileWithError(printable(path), unreadable, reason)

/** Why an entry of a folder is rejected; of a regular file only the name is checked. */
async function entryProblem({ name, kind }: FoundEntry, base: string): Promise<string | undefined> {
  if (kind === 'folder') return '是文件夹，不是文本；请去掉文件夹名末尾的“.txt”'
  const problem = nameProblem(name.split(sep).join('/'))
  if (problem || kind === 'file') return problem
  const path = join(base, name)
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

async function listFilesUnder(base: string): Promise<RawListing> {
  const { entries, faults } = await walkFolder(base)
  const sorted = entries.toSorted((a, b) => byName(a.name, b.name))
  const raw = sorted.filter(({ name }) => isRaw(name))
  const fixes = sorted.map(({ name }) => name).filter(isFix)
  const listing: RawListing = {
    files: [],
    refused: [
      ...faults.map(({ name, reason }) => rejectedFile(join(base, name), reason)),
      ...orphanedFixes(
        base,
        fixes,
        raw.map(({ name }) => name),
      ),
    ],
  }
  for (const entry of raw) {
    const file = { path: join(base, entry.name), base }
    const problem = await entryProblem(entry, base)
    if (problem) listing.refused.push(rejectedFile(file.path, problem))
    else listing.files.push(file)
  }
  return listing
}

async function listOne(path: string): Promise<RawListing> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return { files: [], refused: [rejectedFile(path, '找不到这个文件或文件夹')] }
  return found.isDirectory() ? listFilesUnder(path) : { files: [{ path, base: dirname(path) }], refused: [] }
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
