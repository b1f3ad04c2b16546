/**
 * How every command meets the shell: its arguments, its exit code, a reader that has gone.
 *
 * `npm run -s parse -- --shema content/issues` prints what is wrong and the usage, and exits with 2.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

interface Arguments {
  values: Readonly<Record<string, unknown>>
  paths: string[]
}

/** Thrown by a command whose arguments make no sense. */
export class UsageError extends Error {}

/** `parses … | head -1` ends the pipe early; that is no failure. */
function exitOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
  })
}

function readArguments(options: Options, allowPositionals: boolean): Arguments {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals })
    return { values, paths: positionals }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function explainFailure(error: unknown, usage: string): number {
  if (!(error instanceof UsageError)) {
    console.error(error)
    return 1
  }
  console.error(`${error.message}\n${usage}`)
  return 2
}

interface Command {
  usage: string
  options?: Options
  /** Whether the command takes paths. */
  takesPaths?: boolean
  /** Does the work; resolves to the exit code. */
  run(given: Arguments): Promise<number>
}

/** Runs a command; exit code 2 for wrong usage, 1 when it throws. */
export async function runCommand({ usage, options = {}, takesPaths = false, run }: Command): Promise<void> {
  exitOnClosedPipe()
  try {
    process.exitCode = await run(readArguments(options, takesPaths))
  } catch (error) {
    process.exitCode = explainFailure(error, usage)
  }
}
