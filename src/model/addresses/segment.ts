/**
 * Length limit of one part of an address between two slashes, which is also the name of a folder of the site.
 *
 * File systems accept 255 bytes, 85 Chinese characters; `上.txt` has the longer companion `上.fix.yaml`.
 */

/** Most bytes of a part, as UTF-8. */
export const maxSegmentBytes = 240

const encoder = new TextEncoder()

/** Returns the length of a text as UTF-8, in bytes. */
export const utf8Length = (text: string): number => encoder.encode(text).length
