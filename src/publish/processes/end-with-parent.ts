/** Arguments of Node.js by which a child process, such as one run of Eleventy (生成网页), ends with this process. */

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** To be passed to Node.js in a child whose standard input is a pipe from this process. */
export const endWithParent: readonly string[] = [
  '--import',
  pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href,
]
