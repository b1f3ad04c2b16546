/**
 * The one place where XML trees become text: xast has no raw XML, so `<` in a headline leaves here as `&#x3C;`.
 *
 * Some characters have no way into XML 1.0, not even escaped: the library drops those of ASCII, others become U+FFFD.
 */
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/** What https://www.w3.org/TR/xml/#charsets leaves out. */
const invalidXmlCharacters = /[\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]/gu

/** An XML document as text, with its declaration. */
export function xmlDocument(root: ReturnType<typeof x>): string {
  const declaration = { type: 'instruction' as const, name: 'xml', value: 'version="1.0" encoding="utf-8"' }
  const text = toXml(x(null, [declaration, root]), { closeEmptyElements: true })
  return `${text.replaceAll(invalidXmlCharacters, '\u{FFFD}')}\n`
}
