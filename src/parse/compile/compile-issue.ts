/**
 * Compiles the tree of a raw file into the record, checked by its schema, and the reading of every block.
 *
 * Every block is in exactly one item, the furniture of a page or `unplaced`, so no character of the text is lost: a page
 * line `A02 要闻` is furniture.
 */
import type { VFile } from 'vfile'
import { issueId } from '#model/addresses/address.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import { messagesOf } from '#model/reading/messages-of.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { RawFileInfo } from '#model/reading/raw-file-info.ts'
import type { Reading } from '#model/reading/reading.ts'
import type { Block, Item, PageTree } from '#model/reading/tree.ts'
import { Issue, schemaVersion } from '#model/record/issue.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import { assumedPublication } from '../masthead/identify-publication.ts'
import { printedMasthead } from '../masthead/quote-as-printed.ts'
import { profileVocabulary } from '../openings/profile-vocabulary.ts'
import { type PrintedPage, printedPages } from '../pages/printed-pages.ts'
import { joinLines } from '../text/join-lines.ts'
import { printedFrom, printedNear } from '../text/printed-text.ts'
import { type CompiledArticle, compileArticle, type PageContext } from './article.ts'
import { blockReading } from './reading.ts'
import { spansOf } from './span-of.ts'
import { withUniqueIds } from './unique-ids.ts'

const defaultRawFile: RawFileInfo = { file: 'raw.txt', sha256: '0'.repeat(64), encoding: 'utf-8' }

/** Name of a file without folders and extension. */
const rawName = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/u, '')

const blocksWith = ({ children }: Pick<PrintedPage, 'children'>, unplaced: boolean): Block[] =>
  children
    .filter((node) => node.type === 'block')
    .filter(({ data }) => (data.role === 'unplaced') === unplaced)

function readingOf(tree: PageTree, compiled: CompiledArticle[], file: string): Reading {
  const printed = printedNear(blocksIn(tree))
  let at = -1
  return tree.children.flatMap((node) => {
    if (node.type === 'block') return [blockReading(node, file, printed(node))]
    at += 1
    const article = compiled[at]
    return node.children.map((block) => blockReading(block, file, printed(block), article))
  })
}

function pageOf(page: PrintedPage, text: string, raw: RawFileInfo): Issue['pages'][number] {
  const { number, name } = page
  return {
    ...(number === undefined ? {} : { number }),
    ...(name === undefined ? {} : { name }),
    source: { file: raw.file, sha256: raw.sha256, encoding: raw.encoding, length: text.length },
    furniture: spansOf(blocksWith(page, false), text),
  }
}

const itemsOf = ({ children }: PrintedPage): Item[] => children.filter((node) => node.type === 'item')

/**
 * Compiles record and reading of one raw file.
 *
 * @throws ZodError if the record does not conform to its schema, which is a fault of the program
 */
export function compileIssue(tree: PageTree, vfile: VFile, knowledge: Knowledge): ParsedIssue {
  const raw = vfile.data.raw ?? defaultRawFile
  const date = tree.data?.date
  const pages = printedPages(tree)
  const context: Omit<PageContext, 'page'> = {
    file: raw.file,
    printed: printedFrom(blocksIn(tree).flatMap((block) => block.lines)),
    text: String(vfile.value),
    vocabulary: profileVocabulary(knowledge),
    ...(date ? { date: date.value } : {}),
  }
  const compiled = withUniqueIds(
    pages.flatMap((page) =>
      itemsOf(page).map((item) => compileArticle(item, { ...context, page: page.key })),
    ),
  )
  const masthead = printedMasthead(tree)
  const publication = tree.data?.publication ?? assumedPublication(tree, knowledge)
  const issue = Issue.parse({
    schemaVersion,
    id: issueId(publication.slug, date?.value, rawName(raw.file)),
    publication,
    ...(date ? { date } : {}),
    ...(masthead ? { masthead } : {}),
    pages: pages.map((page) => pageOf(page, context.text, raw)),
    items: compiled.map(({ article }) => article),
    unplaced: blocksWith(tree, true).map((block) => ({
      text: printedFrom(block.lines)(joinLines(block.lines).trim()),
      sources: [{ file: raw.file, spans: spansOf([block], context.text) }],
    })),
    messages: messagesOf(vfile, raw.file),
  })
  const ignored = tree.data?.ignored
  return { issue, reading: readingOf(tree, compiled, raw.file), ...(ignored && { ignored }) }
}
