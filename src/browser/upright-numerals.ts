/**
 * Numerals in a vertical line: one or two digits stand side by side in one square (`9月22日`), a year's four one below
 * another; longer ones, and those with a point or a sign (`3.5`, `60%`), lie on their side as Latin words do.
 */

const numeral = /(?<![\d.,:%A-Za-z])\d{1,4}(?![\d.,:%A-Za-z])/gu

function uprightSpan(digits: string): HTMLElement {
  const span = document.createElement('span')
  span.className = digits.length > 2 ? 'stacked' : 'combined'
  span.textContent = digits
  return span
}

function partsOf(text: string): Array<string | HTMLElement> {
  const parts: Array<string | HTMLElement> = []
  let end = 0
  for (const { 0: digits, index } of text.matchAll(numeral)) {
    parts.push(text.slice(end, index), uprightSpan(digits))
    end = index + digits.length
  }
  return [...parts, text.slice(end)]
}

/** Marks the numerals below `root`; those that are marked already stay so. */
export function setNumeralsUpright(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  }
  for (const text of texts) {
    if (/\d/u.test(text.data) && !text.parentElement?.closest('.combined, .stacked, .line-number'))
      text.replaceWith(...partsOf(text.data))
  }
}
