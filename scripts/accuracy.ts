/**
 * `npm run accuracy`: evaluates the parser on the golden sets, or with `-- DIR…` on other folders of raw files and gold.
 *
 * `--misses N` lists the first N mismatches of each set; `--json` prints everything as JSON.
 */
import { resolve } from 'node:path'
import { resolveArchivePaths } from '#archive/archive-paths.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import { type GoldenSet, goldenSets } from '#publish/gold/golden-sets.ts'
import { loadGoldenKnowledge } from '#publish/gold/load-golden-knowledge.ts'
import { measureGoldenSet } from '#publish/gold/measure-golden-set.ts'
import { loadKnowledge, requireKnowledge } from '#publish/ingest/load-knowledge.ts'
import { projectFolder } from '#publish/project-code.ts'
import { accuracyTable } from '#report/accuracy-table.ts'
import { missLine } from '#report/miss-line.ts'
import { runCommand, UsageError } from './run-command.ts'

const goldenSetAt = (path: string): GoldenSet => ({
  name: path,
  about: '',
  gold: resolve(path),
  raw: resolve(path),
})

/** The newspapers of the archive, by which the pages of other folders are read. */
const loadArchiveKnowledge = async (): Promise<Knowledge> =>
  requireKnowledge(await loadKnowledge(resolveArchivePaths(process.env, projectFolder)))

const measureSets = (sets: readonly GoldenSet[], knowledge: Knowledge) =>
  Promise.all(sets.map((set) => measureGoldenSet(set, knowledge)))

function limitOf(misses: unknown): number {
  const limit = Number(misses ?? 0)
  if (!Number.isInteger(limit) || limit < 0) throw new UsageError(`--misses 应是非负整数：${String(misses)}`)
  return limit
}

await runCommand({
  usage: '用法：npm run accuracy [-- [--misses N] [--json] [文件夹…]]',
  options: { misses: { type: 'string' }, json: { type: 'boolean' } },
  takesPaths: true,
  async run({ values, paths }) {
    const limit = limitOf(values.misses)
    const sets =
      paths.length > 0
        ? await measureSets(paths.map(goldenSetAt), await loadArchiveKnowledge())
        : await measureSets(goldenSets, await loadGoldenKnowledge())
    if (values.json) console.log(JSON.stringify(sets, null, 2))
    else console.log(accuracyTable(sets))
    for (const { name, misses } of values.json || limit === 0 ? [] : sets)
      console.log([`\n${name}：${misses.length}`, ...misses.slice(0, limit).map(missLine)].join('\n'))
    return 0
  },
})
