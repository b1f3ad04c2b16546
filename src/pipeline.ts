/**
 * The line itself: from newsprint to the record, one step a line.
 *
 * `tree.children` are blocks until `gatherArticles`, items and what belongs to none after it. Rules look and never change.
 */
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Knowledge } from './model/content/knowledge.ts'
import type { Parsed } from './model/reading/parsed.ts'
import { gatherArticles } from './parse/articles/gather-articles.ts'
import { markIncomplete } from './parse/articles/mark-incomplete.ts'
import { compileIssue } from './parse/compile/compile-issue.ts'
import { correctArticles } from './parse/corrections/correct-articles.ts'
import { correctBlocks } from './parse/corrections/correct-blocks.ts'
import { correctFacts } from './parse/corrections/correct-facts.ts'
import { correctParagraphs } from './parse/corrections/correct-paragraphs.ts'
import { correctText } from './parse/corrections/correct-text.ts'
import { ignoreMessages } from './parse/corrections/ignore-messages.ts'
import { dateIssue } from './parse/dating/date-issue.ts'
import { lineBlocks } from './parse/lines/line-blocks.ts'
import { headingsOnly, newsprint } from './parse/lines/newsprint.ts'
import { mastheadFacts } from './parse/masthead/masthead-facts.ts'
import { namePublication } from './parse/masthead/name-publication.ts'
import { turnPages } from './parse/pages/turn-pages.ts'
import { joinCutParagraphs } from './parse/paragraphs/join-cut-paragraphs.ts'
import { returnStrays } from './parse/paragraphs/return-strays.ts'
import { markRoles } from './parse/roles/mark-roles.ts'
import { preset } from './rules/preset.ts'

const fromNewsprint = (knowledge: Knowledge) =>
  unified()
    .use(newsprint)
    .use(remarkParse)
    .use(headingsOnly)
    .use(lineBlocks)
    .use(correctText)
    .use(markRoles, knowledge.profiles)
    .use(correctBlocks)
    .use(turnPages)
    .use(returnStrays)
    .use(joinCutParagraphs)
    .use(correctParagraphs)
    .use(gatherArticles)
    .use(correctArticles)
    .use(markIncomplete)
    .use(namePublication, knowledge)
    .use(correctFacts, knowledge)
    .use(mastheadFacts, knowledge)
    .use(dateIssue)
    .use(preset)
    .use(ignoreMessages)
    .freeze()

/** The line is laid once for all pages that are read by the same knowledge. */
const lines = new WeakMap<Knowledge, ReturnType<typeof fromNewsprint>>()

function lineFor(knowledge: Knowledge): ReturnType<typeof fromNewsprint> {
  const line = lines.get(knowledge) ?? fromNewsprint(knowledge)
  lines.set(knowledge, line)
  return line
}

/**
 * Reads one raw file, mostly one page of an issue.
 *
 * @returns the record, checked by its schema, and how every block was read; doubts are on `file.messages` too
 * @throws only when the program is broken
 */
export function parseIssue(file: VFile, knowledge: Knowledge): Parsed {
  const line = lineFor(knowledge)
  const tree = line.runSync(line.parse(file), file)
  return compileIssue(tree, file, knowledge)
}
