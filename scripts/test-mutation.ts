/**
 * Mutation testing with StrykerJS: `npm run test:mutation -- src/rules` reports the mutants of a folder that no test kills.
 *
 * `--tests test/report` adds tests, `--types` excludes mutants that do not compile, `--survivors` lists the survivors of
 * the last run again. Exit code 1 when fewer than 80 % of the valid mutants are killed.
 */
import { existsSync } from 'node:fs'
import { chooseTests } from '../test/mutation/choose-tests.ts'
import { strykerOptions } from '../test/mutation/stryker-options.ts'
import { summaryLine } from '../test/mutation/summary-line.ts'
import { survivorLines } from '../test/mutation/survivor-lines.ts'
import { runCommand, UsageError } from './run-command.ts'

async function testMutation(
  sources: readonly string[],
  more: readonly string[],
  withTypes: boolean,
): Promise<number> {
  for (const path of [...sources, ...more])
    if (!existsSync(path)) throw new UsageError(`没有这个路径：${path}`)
  const tests = chooseTests(sources, more)
  if (tests.length === 0) throw new UsageError(`没有测试：${sources.join(' ')}`)
  // Loading Stryker takes a second, which `--survivors` does not need.
  const { Stryker } = await import('@stryker-mutator/core')
  const start = performance.now()
  const results = await new Stryker(strykerOptions(sources, tests, withTypes)).runMutationTest()
  console.log(summaryLine(results, performance.now() - start))
  return Number(process.exitCode ?? 0)
}

await runCommand({
  usage: '用法：npm run test:mutation -- src/文件夹… [--tests test/文件夹]… [--types] [--survivors]',
  options: {
    tests: { type: 'string', multiple: true },
    types: { type: 'boolean' },
    survivors: { type: 'boolean' },
  },
  takesPaths: true,
  async run({ values, paths }) {
    const sources = paths.map((path) => path.replace(/\/+$/u, ''))
    if (values.survivors) {
      console.log(survivorLines(sources).join('\n'))
      return 0
    }
    if (sources.length === 0) throw new UsageError('没有写明要改动哪个文件夹')
    const more = Array.isArray(values.tests) ? values.tests.map(String) : []
    return testMutation(sources, more, values.types === true)
  },
})
