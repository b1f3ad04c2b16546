/** Links from a part of 原文对照 to a line: `#L34` where the line is on the same part, else `/hyrb/2022/09/05/source/2/#L2000`. */
import { sourceLinePath } from '#model/addresses/source-address.ts'
import type { RawPlace } from '../article/joins.ts'
import type { RawFileContext } from './alignment/raw-file-context.ts'

/** Returns the link, without the address of the part that is shown. */
export function lineHref({ source, here }: Pick<RawFileContext, 'source' | 'here'>, place: RawPlace): string {
  const address = sourceLinePath(source, place)
  return address.startsWith(`${here}#`) ? address.slice(here.length) : address
}
