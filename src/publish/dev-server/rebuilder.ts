/**
 * Runs one build at a time, and one more when files have changed meanwhile.
 *
 * Three issues saved during a build (第1版, 第2版, 第3版) cause one further build.
 */

/**
 * Returns a function that requests a build; its promise resolves when all requested builds are done.
 *
 * @param build must not reject
 */
export function createRebuilder(build: () => Promise<void>): () => Promise<void> {
  let isRequested = false
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    while (isRequested) {
      isRequested = false
      await build()
    }
    running = undefined
  }
  return () => {
    isRequested = true
    running ??= run()
    return running
  }
}
