/** Extracts the text of generated HTML: tags removed, character references decoded, `&#x3C;` is `<`. */
import { readFileSync } from 'node:fs'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decodeReferences = (html: string): string =>
  html.replaceAll(/&(?:#x([0-9a-f]+)|(\w+));/giu, (whole, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : (named[name ?? ''] ?? whole),
  )

/** Returns the text of a piece of HTML. */
export const textOf = (html: string): string => decodeReferences(html.replaceAll(/<[^>]*>/gu, ''))

/** Returns the text of the body of an HTML file. */
export const pageText = (path: string): string =>
  textOf(readFileSync(path, 'utf8').replace(/^.*?<body/su, '<body'))
