/**
 * Takes the characters off a line that nobody sees: zero-width spaces and joiners, soft hyphens, marks of direction, byte
 * order marks. `本\u200b报讯` reads `本报讯`; the joiners within 👨‍👩‍👧 stay.
 */
const invisible =
  /[\u00AD\u200B\u200E\u200F\u2060-\u2064\uFEFF]|(?<!\p{Extended_Pictographic}\uFE0F?)[\u200C\u200D]/gu

/** The line as it looks in print. */
export const visibleText = (line: string): string => line.replace(invisible, '')
