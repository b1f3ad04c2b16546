/**
 * Parses YAML of unknown origin to a value: what the library rejects by an exception becomes a message at its place.
 *
 * `- *nothing` refers to no `&nothing`: `1:3 引用“*nothing”没有对应的“&nothing”`.
 */
import { type Document, type LineCounter, parseDocument, visit } from 'yaml'

export interface ParsedDocument {
  document: Document
  /** As plain objects and arrays. */
  value: unknown
}

type Report = (offset: number, reason: string) => void

/** Most syntax errors that are reported; later ones mostly follow from the first. */
const maxErrors = 10

/** Most aliases of a file; a profile or a list of corrections needs none. */
const maxAliases = 100

/** Reports the first alias that has no anchor before it, or is one too many; returns whether there is one. */
function reportAliases(document: Document, report: Report): boolean {
  const anchors = new Set<string>()
  let aliases = 0
  let hasFault = false
  visit(document, {
    Node(_, node) {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor)
    },
    Alias(_, { source, range }) {
      aliases += 1
      if (anchors.has(source) && aliases <= maxAliases) return undefined
      hasFault = true
      report(
        range?.[0] ?? 0,
        anchors.has(source)
          ? `引用（*名字）超过上限 ${maxAliases} 处，请把内容直接写出`
          : `引用“*${source}”没有对应的“&${source}”`,
      )
      return visit.BREAK
    },
  })
  return hasFault
}

/** Offset of the first alias: only aliases make the conversion to a value fail. */
function offsetOfFirstAlias(document: Document): number {
  let offset = 0
  visit(document, {
    Alias(_, { range }) {
      offset = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}

function convert(document: Document, report: Report): ParsedDocument | undefined {
  for (const error of document.errors.slice(0, maxErrors))
    report(error.pos[0], `YAML 语法错误：${error.message}`)
  if (document.errors.length > 0 || reportAliases(document, report)) return undefined
  try {
    return { document, value: document.toJS({ maxAliasCount: maxAliases }) }
  } catch {
    report(offsetOfFirstAlias(document), '引用（*名字）展开后太大，请把内容直接写出')
    return undefined
  }
}

/** Returns the document and its value; nothing with a fault, which is reported with its offset and, in Chinese, its reason. */
export function parseYaml(
  text: string,
  lineCounter: LineCounter,
  report: Report,
): ParsedDocument | undefined {
  try {
    return convert(parseDocument(text, { lineCounter, prettyErrors: false }), report)
  } catch (error) {
    report(0, `YAML 无法解析：${String(error)}`)
    return undefined
  }
}
