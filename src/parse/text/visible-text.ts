/**
 * Removes invisible characters from a line: zero-width spaces and joiners, soft hyphens, direction marks, byte order
 * marks. `本\u200b报讯` becomes `本报讯`; the joiners within 👨‍👩‍👧 are kept.
 */
const invisible =
  /[\u00AD\u200B\u200E\u200F\u2060-\u2064\uFEFF]|(?<!\p{Extended_Pictographic}\uFE0F?)[\u200C\u200D]/gu

/** The line without invisible characters. */
export const visibleText = (line: string): string => line.replace(invisible, '')
