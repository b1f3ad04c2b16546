/** Prints one line when a command found damaged entries in the cache and made them anew: `缓存有 3 项损坏，已重新生成`. */
import { takeDamagedCount } from '#archive/sealed-file.ts'

/** Prints the line on standard error; nothing when the cache was whole. */
export function reportDamagedCache(): void {
  const count = takeDamagedCount()
  if (count > 0) console.error(`缓存有 ${count} 项损坏，已重新生成`)
}
