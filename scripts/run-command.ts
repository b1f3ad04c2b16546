/**
 * Runs a command: parses its arguments, sets the exit code, handles a closed pipe.
 *
 * `npm run -s parse -- --shema content/issues` prints the error and the usage (用法), and exits with 2.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { LockFailure } from '#publish/lock/with-lock.ts'
import { visibleControls } from '#report/visible-controls.ts'

type Options = NonNullable<ParseArgsConfig['options']>

interface Arguments {
  values: Readonly<Record<string, unknown>>
  paths: string[]
}

/** Thrown by a command for invalid arguments. */
export class UsageError extends Error {}

/** `npm run -s parse … | head -1` closes the pipe early, which is not an error. */
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

function reportFailure(error: unknown, usage: string): number {
  if (!(error instanceof UsageError)) {
    console.error(error instanceof LockFailure ? error.message : error)
    return 1
  }
  console.error(`${visibleControls(error.message)}\n${usage}`)
  return 2
}

interface Command {
  usage: string
  options?: Options
  /** Whether the command accepts positional arguments. */
  takesPaths?: boolean
  /** Runs the command; resolves to the exit code. */
  run(args: Arguments): Promise<number>
}

/** Runs a command and sets the exit code: 2 for wrong usage, 1 for any other exception. */
export async function runCommand({ usage, options = {}, takesPaths = false, run }: Command): Promise<void> {
  exitOnClosedPipe()
  try {
    process.exitCode = await run(readArguments(options, takesPaths))
  } catch (error) {
    process.exitCode = reportFailure(error, usage)
  }
}
