/**
 * `npm run build`: parses and checks the archive, and builds its site into `_site/`.
 *
 * Exit code 1 when a message is an error (the site is published without these files), or when nothing could be published
 * (没有发布; the existing site is not changed).
 */
import { resolveArchivePaths } from '#archive/archive-paths.ts'
import type { Message } from '#model/record/message.ts'
import { openBuildSteps } from '#publish/build-steps.ts'
import { projectFolder } from '#publish/project-code.ts'
import { BuildFailure, build } from '#publish/site/build.ts'
import { buildSummary } from '#report/build-summary.ts'
import { consoleReport, exitCode } from '#report/console.ts'
import { openConsoleWriter } from '#report/console-writer.ts'
import { visibleControls } from '#report/visible-controls.ts'
import { reportDamagedCache } from './report-damaged-cache.ts'
import { runCommand } from './run-command.ts'

function reportErrors(messages: readonly Message[]): void {
  const errors = messages.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) console.error(consoleReport(errors, process.stderr.isTTY))
}

async function buildSite(): Promise<number> {
  const paths = resolveArchivePaths(process.env, projectFolder)
  const steps = openBuildSteps(openConsoleWriter(process.stdout), Date.now)
  const statistics = await build(paths, steps, console.error)
  reportErrors(statistics.messages)
  reportDamagedCache()
  console.log(buildSummary(statistics))
  return exitCode(statistics.messages)
}

await runCommand({
  usage: '用法：npm run build',
  run: () =>
    buildSite().catch((error: unknown) => {
      if (!(error instanceof BuildFailure)) throw error
      reportErrors(error.messages)
      console.error(visibleControls(`没有发布，原有网站未动：${error.message}`))
      return 1
    }),
})
