/** What a reader sees of a page that this program has written: its body, tags taken away and references resolved. */
import { readFileSync } from 'node:fs'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const resolve = (html: string): string =>
  html.replaceAll(/&(?:#x([0-9a-f]+)|(\w+));/giu, (whole, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : (named[name ?? ''] ?? whole),
  )

/** The text of a part of a page. */
export const textOf = (html: string): string => resolve(html.replaceAll(/<[^>]*>/gu, ''))

export const pageText = (path: string): string =>
  textOf(readFileSync(path, 'utf8').replace(/^.*?<body/su, '<body'))
