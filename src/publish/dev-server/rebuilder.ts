/**
 * Builds asked for faster than they can be done: one at a time, and one more for all that came meanwhile.
 *
 * Three issues saved during a build make one further build.
 */

/** `build` must not reject. The returned function resolves when no build is asked for any more. */
export function createRebuilder(build: () => Promise<void>): () => Promise<void> {
  let asked = false
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    while (asked) {
      asked = false
      await build()
    }
    running = undefined
  }
  return () => {
    asked = true
    running ??= run()
    return running
  }
}
