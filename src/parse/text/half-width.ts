/**
 * Letters and figures of other forms as plain ones: `１９９６年３月１２日` as `1996年3月12日`, the letter in `二OO八年` as 〇.
 */

const offset = 0xfee0

const wide = /[０-９Ａ-Ｚａ-ｚ．／－]/gu
const zeroAsLetter = /(?<=[一二三四五六七八九〇○零OoＯ◯])[OoＯ◯](?=[一二三四五六七八九〇○零OoＯ◯年])/gu

/** The text with plain letters and figures; its length, and so every position in it, stays the same. */
export const halfWidth = (text: string): string =>
  text
    .replace(zeroAsLetter, '〇')
    .replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - offset))
