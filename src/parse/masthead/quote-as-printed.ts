/**
 * Gives the quotes of clues, and the words of the masthead, the characters that the page prints.
 *
 * `２０２１年４月９日` was read as `2021年4月9日`; messages and records quote the page.
 */
import type { Plugin } from 'unified'
import type { PageTree } from '#model/reading/tree.ts'
import type { Clue } from '#model/record/evidence.ts'
import type { Masthead } from '#model/record/masthead.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import { type Printed, printedFrom } from '../text/printed-text.ts'

function mastheadAsPrinted(masthead: Masthead, printed: Printed): Masthead {
  const { weekday, lunarDate, publisher, sponsors } = masthead
  return {
    ...masthead,
    ...(weekday && { weekday: printed(weekday) }),
    ...(lunarDate && { lunarDate: printed(lunarDate) }),
    ...(publisher && { publisher: printed(publisher) }),
    ...(sponsors && { sponsors: sponsors.map(printed) }),
  }
}

type Evidence = { evidence: { clues: Clue[] } }

/** Unified plugin, before the rules: the quotes of `data.publication`, `data.date`, `data.printedDate` and `data.dating`, as printed. */
export const quoteAsPrinted: Plugin<[], PageTree> = () => (tree) => {
  const lines = blocksIn(tree).flatMap((block) => block.lines)
  if (!tree.data || lines.every(({ printed }) => printed === undefined)) return
  const quote = (clue: Clue): Clue => {
    const own = lines.filter(({ number }) => clue.line !== undefined && number >= clue.line)
    return { ...clue, quote: printedFrom(own)(clue.quote) }
  }
  const withQuotes = <T extends Evidence>(fact: T): T => ({
    ...fact,
    evidence: { ...fact.evidence, clues: fact.evidence.clues.map(quote) },
  })
  const { publication, date, printedDate, dating } = tree.data
  tree.data = {
    ...tree.data,
    ...(publication && { publication: withQuotes(publication) }),
    ...(date && { date: withQuotes(date) }),
    ...(printedDate && { printedDate: { ...printedDate, clue: quote(printedDate.clue) } }),
    ...(dating && { dating: { ...dating, counterEvidence: dating.counterEvidence.map(quote) } }),
  }
}

/** The masthead of a page with its words as printed; its numbers and addresses stay. */
export const printedMasthead = (tree: PageTree): Masthead | undefined =>
  tree.data?.masthead &&
  mastheadAsPrinted(tree.data.masthead, printedFrom(blocksIn(tree).flatMap((block) => block.lines)))
