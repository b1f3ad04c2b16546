/**
 * Checks what every fault must leave: the site of one version as a whole, no files beside it, no process, and an archive
 * whose next build gives the bytes of a fresh one.
 */
import {
  buildVersion,
  cacheFiles,
  type FaultArchive,
  leftoversBesideSite,
  type Version,
} from './fault-archive.ts'
import { folderHash } from './folder-hash.ts'
import { survivingProcesses } from './processes.ts'

export interface ExpectedState {
  /** Hashes of the sites of fresh builds. */
  sites: Readonly<Record<Version, string>>
  /** Files in the cache after builds of both versions. */
  cacheFiles: Readonly<Record<Version, readonly string[]>>
}

/** Builds the old and the new version, and then the old one again; the old site is published. */
export async function expectedState(archive: FaultArchive): Promise<ExpectedState> {
  await buildVersion(archive, 'old')
  const site = await buildVersion(archive, 'new')
  const files = cacheFiles(archive)
  const old = await buildVersion(archive, 'old')
  return { sites: { old, new: site }, cacheFiles: { old: cacheFiles(archive), new: files } }
}

/** Which version's site is published as a whole; undefined when it is neither. */
export function publishedVersion({ site }: FaultArchive, { sites }: ExpectedState): Version | undefined {
  const hash = folderHash(site)
  return hash === sites.old ? 'old' : hash === sites.new ? 'new' : undefined
}

/** Problems after a fault while the new version was built; processes of the build have 5 seconds to end. */
export async function problemsAfterFault(archive: FaultArchive, expected: ExpectedState): Promise<string[]> {
  const processes = await survivingProcesses(archive.site)
  return [
    ...(processes.length > 0 ? [`${processes.length} processes are left`] : []),
    ...(publishedVersion(archive, expected)
      ? []
      : ['the published site is neither the old one nor the new one']),
  ]
}

/** Builds a version after a fault; problems are a failure, other bytes than those of a fresh build, and leftovers. */
export async function problemsOfNextBuild(
  archive: FaultArchive,
  expected: ExpectedState,
  version: Version,
): Promise<string[]> {
  const hash = await buildVersion(archive, version).catch((error: unknown) => String(error))
  if (hash !== expected.sites[version])
    return [/^[0-9a-f]*$/u.test(hash) ? 'the next build differs from a fresh one' : `the next build: ${hash}`]
  const known = new Set(expected.cacheFiles[version])
  return [
    ...leftoversBesideSite(archive).map((name) => `${name} is left beside the site`),
    ...cacheFiles(archive)
      .filter((name) => !known.has(name))
      .map((name) => `${name} is left in the cache`),
  ]
}
