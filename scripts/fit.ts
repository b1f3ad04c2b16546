/**
 * `npm run fit`: fits the weights of `src/parse/roles/weights.json` on the golden sets.
 *
 * `--leave-out` measures instead: every written set is read by a model that was fitted without the set's author.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWeights } from '#parse/roles/read-weights.ts'
import { fitWithout, observeFitPages } from '#publish/gold/fit/fit-weights.ts'
import { goldenSets } from '#publish/gold/golden-sets.ts'
import { loadGoldenKnowledge } from '#publish/gold/load-golden-knowledge.ts'
import { measureGoldenSet } from '#publish/gold/measure-golden-set.ts'
import { projectFolder } from '#publish/project-code.ts'
import { accuracyTable } from '#report/accuracy-table.ts'
import { parserWith } from '../src/pipeline.ts'
import { runCommand } from './run-command.ts'

const path = join(projectFolder, 'src/parse/roles/weights.json')

await runCommand({
  usage: '用法：npm run fit [-- --leave-out]',
  options: { 'leave-out': { type: 'boolean' } },
  async run({ values }) {
    const knowledge = await loadGoldenKnowledge()
    const pages = await observeFitPages(knowledge)
    if (!values['leave-out']) {
      await writeFile(path, writeWeights(fitWithout(pages)))
      return 0
    }
    const results = []
    for (const set of goldenSets)
      if (set.author)
        results.push(
          await measureGoldenSet(set, knowledge, parserWith(knowledge, fitWithout(pages, set.author))),
        )
    console.log(accuracyTable(results))
    return 0
  },
})
