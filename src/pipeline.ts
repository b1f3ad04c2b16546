/**
 * The parse of one raw file, one step a line: from OCR text such as `本报讯（记者 陈润）……` to a record (`Issue`).
 *
 * Until `gatherArticles` the children of the tree are blocks; after it they are items, and the blocks outside articles.
 */
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Knowledge } from './model/content/knowledge.ts'
import { memoize } from './model/memoize.ts'
import type { ParsedIssue } from './model/reading/parsed-issue.ts'
import type { Block } from './model/reading/tree.ts'
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
import { quoteAsPrinted } from './parse/masthead/quote-as-printed.ts'
import { readMasthead } from './parse/masthead/read-masthead.ts'
import { type ProfileVocabulary, profileVocabulary } from './parse/openings/profile-vocabulary.ts'
import { splitPages } from './parse/pages/split-pages.ts'
import { joinCutParagraphs } from './parse/paragraphs/join-cut-paragraphs.ts'
import { reorderFragments } from './parse/paragraphs/reorder-fragments.ts'
import type { FittedModel } from './parse/roles/fitted-model.ts'
import { labelBlocks } from './parse/roles/label-blocks.ts'
import { markRoles } from './parse/roles/mark-roles.ts'
import { committedModel } from './parse/roles/read-weights.ts'
import { preset } from './rules/preset.ts'
import { runRules } from './rules/rule.ts'

/** Steps from lines to blocks. */
const createBlockReader = (vocabulary: ProfileVocabulary) =>
  unified()
    .use(disableMarkdown)
    .use(remarkParse)
    .use(parseHeadingsOnly)
    .use(buildBlocks, vocabulary)
    .use(correctText, vocabulary)

function createProcessor(knowledge: Knowledge, model: FittedModel) {
  const vocabulary = profileVocabulary(knowledge)
  return (
    createBlockReader(vocabulary)
      // Roles of the blocks
      .use(markRoles, knowledge)
      .use(correctBlocks, vocabulary)
      .use(labelBlocks, knowledge, model)
      // Blocks to articles
      .use(splitPages)
      .use(reorderFragments)
      .use(joinCutParagraphs, vocabulary)
      .use(correctParagraphs, vocabulary)
      .use(gatherArticles, vocabulary)
      .use(correctArticles, vocabulary)
      .use(markIncomplete)
      // Publication and date of the issue
      .use(identifyPublication, knowledge)
      .use(correctFacts, knowledge)
      .use(readMasthead, knowledge)
      .use(dateIssue, knowledge)
      .use(quoteAsPrinted)
      // Messages to the editors
      .use(runRules, preset)
      .use(ignoreMessages)
      .freeze()
  )
}

/** One processor for all files that are parsed with the same knowledge. */
const processorFor = memoize((knowledge: Knowledge) => createProcessor(knowledge, committedModel()))

/** A parser with another model than the committed one: to measure models fitted without some of the golden pages. */
export function parserWith(knowledge: Knowledge, model: FittedModel): (file: VFile) => ParsedIssue {
  const processor = createProcessor(knowledge, model)
  return (file) => compileIssue(processor.runSync(processor.parse(file), file), file, knowledge)
}

/** The blocks of a raw file, before their roles are known. */
export function blocksOf(file: VFile, knowledge: Knowledge): Block[] {
  const processor = createBlockReader(profileVocabulary(knowledge))
  return processor.runSync(processor.parse(file), file).children.filter((node) => node.type === 'block')
}

/**
 * Parses one raw file, mostly one page of an issue.
 *
 * @returns the record, checked by its schema, and how every block was read; messages are on `file.messages` too
 * @throws only when the program is faulty
 */
export function parseIssue(file: VFile, knowledge: Knowledge): ParsedIssue {
  const processor = processorFor(knowledge)
  const tree = processor.runSync(processor.parse(file), file)
  return compileIssue(tree, file, knowledge)
}
