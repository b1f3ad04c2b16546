/** Lists the mutants of the last report that no test killed, one per line, grouped by file. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { reportFile } from './stryker-options.ts'

const Position = z.object({ line: z.number(), column: z.number() })
const Report = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().optional(),
          status: z.string(),
          location: z.object({ start: Position, end: Position }),
        }),
      ),
    }),
  ),
})

type ReportedFile = z.infer<typeof Report>['files'][string]
type Mutant = ReportedFile['mutants'][number]

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Lines and columns of a report begin with 1. */
function originalOf(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  lines[last] = lines[last]?.slice(0, end.column - 1) ?? ''
  lines[0] = lines[0]?.slice(start.column - 1) ?? ''
  return onOneLine(lines.join('\n'))
}

const isAlive = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage'

const linesOf = (path: string, { source, mutants }: ReportedFile): string[] =>
  mutants
    .filter(isAlive)
    .map(
      ({ location, mutatorName, replacement = '', status }) =>
        `${path}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ` +
        `${originalOf(source, location)} → ${onOneLine(replacement)}`,
    )

/**
 * Returns lines such as `src/a.ts:3:7 Survived StringLiteral: 'x' → ""`.
 *
 * @param paths limits the list to files under these paths; empty for all
 */
export function survivorLines(paths: readonly string[]): string[] {
  const { files } = Report.parse(JSON.parse(readFileSync(reportFile, 'utf8')))
  return Object.entries(files)
    .filter(
      ([name]) => paths.length === 0 || paths.some((path) => name === path || name.startsWith(`${path}/`)),
    )
    .flatMap(([name, file]) => linesOf(name, file))
}
