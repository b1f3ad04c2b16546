/**
 * The line itself: from newsprint to the record, one step a line.
 *
 * `tree.children` are blocks until `gatherArticles`, items and what belongs to none after it. Rules look and never change.
 */
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Knowledge } from './model/content/knowledge.ts'
import type { ParsedIssue } from './model/reading/parsed-issue.ts'
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
import { buildBlocks } from './parse/lines/build-blocks.ts'
import { disableMarkdown, parseHeadingsOnly } from './parse/lines/limit-markdown.ts'
import { identifyPublication } from './parse/masthead/identify-publication.ts'
import { readMasthead } from './parse/masthead/read-masthead.ts'
import { splitPages } from './parse/pages/split-pages.ts'
import { joinCutParagraphs } from './parse/paragraphs/join-cut-paragraphs.ts'
import { reorderFragments } from './parse/paragraphs/reorder-fragments.ts'
import { markRoles } from './parse/roles/mark-roles.ts'
import { preset } from './rules/preset.ts'
import { runRules } from './rules/rule.ts'

const createProcessor = (knowledge: Knowledge) =>
  unified()
    .use(disableMarkdown)
    .use(remarkParse)
    .use(parseHeadingsOnly)
    .use(buildBlocks)
    .use(correctText)
    .use(markRoles, knowledge.profiles)
    .use(correctBlocks)
    .use(splitPages)
    .use(reorderFragments)
    .use(joinCutParagraphs)
    .use(correctParagraphs)
    .use(gatherArticles)
    .use(correctArticles)
    .use(markIncomplete)
    .use(identifyPublication, knowledge)
    .use(correctFacts, knowledge)
    .use(readMasthead, knowledge)
    .use(dateIssue)
    .use(runRules, preset)
    .use(ignoreMessages)
    .freeze()

/** The line is laid once for all pages that are read by the same knowledge. */
const processors = new WeakMap<Knowledge, ReturnType<typeof createProcessor>>()

function processorFor(knowledge: Knowledge): ReturnType<typeof createProcessor> {
  const line = processors.get(knowledge) ?? createProcessor(knowledge)
  processors.set(knowledge, line)
  return line
}

/**
 * Reads one raw file, mostly one page of an issue.
 *
 * @returns the record, checked by its schema, and how every block was read; doubts are on `file.messages` too
 * @throws only when the program is broken
 */
export function parseIssue(file: VFile, knowledge: Knowledge): ParsedIssue {
  const line = processorFor(knowledge)
  const tree = line.runSync(line.parse(file), file)
  return compileIssue(tree, file, knowledge)
}
