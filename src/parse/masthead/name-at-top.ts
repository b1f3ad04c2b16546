/**
 * A name of any form at the top of the page, above facts that only the head of a whole paper prints: `秦川油田` above
 * `第1288期` or `秦川油田分公司主办`.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { PageTree } from '#model/reading/tree.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import type { PrintedLine } from './masthead-lines.ts'
import { mayBeName, withoutSpaces } from './paper-name.ts'

const ofIssue =
  /^[（(]?总?第\s?[\d〇零一二三四五六七八九十百]{1,6}\s?[期号]|总第\s?\d|统一(?:连续出版物号|刊号)|准印|主办|编印|机关报/u
const ofPage = /第?[\dA-D一二三四五六七八九十]{1,3}\s?版(?:[\s\u3000]|$)/u

/** So many lines below the name may be between it and the facts of the issue. */
const reach = 5

/** The first line of the page, where it may be a name and the lines below it are the head of a whole issue. */
export function nameAtTop(tree: PageTree, lexicon: Lexicon): (PrintedLine & { name: string }) | undefined {
  const [first, ...below] = blocksIn(tree)
    .flatMap(({ lines }) => lines)
    .toSorted((a, b) => a.number - b.number)
    .slice(0, reach)
  if (!first) return undefined
  const name = withoutSpaces(first.text)
  const head = below.map((line) => line.text.trim()).filter((line) => !/[，。！？；]/u.test(line))
  const isHead = head.some((line) => ofIssue.test(line)) && !head.some((line) => ofPage.test(line))
  return isHead && mayBeName(name, lexicon)
    ? { name, text: first.text.trim(), number: first.number }
    : undefined
}
