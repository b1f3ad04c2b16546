/** The committed weights are what the fit gives from the golden sets of the repository. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { writeWeights } from '#parse/roles/read-weights.ts'
import { fitWithout, observeFitPages } from '#publish/gold/fit/fit-weights.ts'
import { loadGoldenKnowledge } from '#publish/gold/load-golden-knowledge.ts'
import { projectFolder } from '#publish/project-code.ts'

test('weights.json is what npm run fit writes', async () => {
  const knowledge = await loadGoldenKnowledge()
  const fitted = writeWeights(fitWithout(await observeFitPages(knowledge)))
  const committed = readFileSync(join(projectFolder, 'src/parse/roles/weights.json'), 'utf8')
  assert.ok(fitted === committed, 'src/parse/roles/weights.json: run `npm run fit`')
})
