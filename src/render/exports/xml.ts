/**
 * Serializes XML trees (xast), the only place that writes XML. All text is escaped: `<` in a headline becomes `&#x3C;`.
 *
 * Some characters are not allowed in XML 1.0, even escaped: the library drops the ASCII ones, the others become U+FFFD.
 */
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/** Non-ASCII code points that https://www.w3.org/TR/xml/#charsets excludes. */
const invalidXmlCharacters = /[\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]/gu

/** Ends a CDATA section, so it is not allowed in text (https://www.w3.org/TR/xml/#syntax); the library does not escape `>`. */
const sectionEnd = /\]\]>/gu

/** Returns an XML document as text, with the XML declaration; it is well-formed whatever its text. */
export function xmlDocument(root: ReturnType<typeof x>): string {
  const declaration = { type: 'instruction' as const, name: 'xml', value: 'version="1.0" encoding="utf-8"' }
  const text = toXml(x(null, [declaration, root]), { closeEmptyElements: true })
  return `${text.replaceAll(sectionEnd, ']]&#x3E;').replaceAll(invalidXmlCharacters, '\u{FFFD}')}\n`
}
