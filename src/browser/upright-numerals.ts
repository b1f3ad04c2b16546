/**
 * Numerals in vertical text: one or two digits are combined in one square (`9月22日`), three or four are stacked (a year).
 * Longer ones, and those with a point or a sign (`3.5`, `60%`), stay rotated like Latin words.
 */

const numeral = /(?<![\d.,:%A-Za-z])\d{1,4}(?![\d.,:%A-Za-z])/gu

function uprightSpan(digits: string): HTMLElement {
  const span = document.createElement('span')
  span.className = digits.length > 2 ? 'stacked' : 'combined'
  span.textContent = digits
  return span
}

function splitNumerals(text: string): Array<string | HTMLElement> {
  const parts: Array<string | HTMLElement> = []
  let end = 0
  for (const { 0: digits, index } of text.matchAll(numeral)) {
    parts.push(text.slice(end, index), uprightSpan(digits))
    end = index + digits.length
  }
  return [...parts, text.slice(end)]
}

/** Wraps the numerals below `root` in `<span class="combined">` or `"stacked"`; idempotent. */
export function setNumeralsUpright(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  }
  for (const text of texts) {
    if (/\d/u.test(text.data) && !text.parentElement?.closest('.combined, .stacked, .line-number'))
      text.replaceWith(...splitNumerals(text.data))
  }
}
