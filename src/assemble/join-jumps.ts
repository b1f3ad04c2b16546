/**
 * Follows the jumps of an issue: certain pairs of halves become one article, likely ones are linked, lost ones are told.
 *
 * `……（下转第二版）` of page 1 with `（上接第一版）……` of page 2; when page 2 is not in the archive, the article stays
 * without its end, and an editor is told.
 */

import { isSamePage, pageKeys, pageOfArticle } from '#model/addresses/page-key.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Article } from '#model/record/article.ts'
import { incompleteSides, toIncompleteField } from '#model/record/incomplete-sides.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import { titleOf } from '#model/record/title-of.ts'
import { articleMessage } from './issue-message.ts'
import { joinHalves, numberOfKey } from './join-halves.ts'
import { type JumpPair, jumpPairs } from './jump-pairs.ts'

/** Whether an article goes on, or comes from, on another page. */
const isContinued = ({ continues, continuedFrom }: Article): boolean =>
  continues !== undefined || continuedFrom !== undefined

/** Both articles, each naming the other; `page` is where the first one breaks off. */
function linkArticles(from: Article, to: Article, page: string): [Article, Article] {
  return [
    { ...from, continues: { page: numberOfKey(pageOfArticle(to.id)), article: to.id } },
    { ...to, continuedFrom: { page: numberOfKey(page), article: from.id } },
  ]
}

function replaceById(items: readonly Article[], ...others: readonly Article[]): Article[] {
  const byId = new Map(others.map((other) => [other.id, other]))
  return items.map((item) => byId.get(item.id) ?? item)
}

const findById = (items: readonly Article[], { id }: Article): Article | undefined =>
  items.find((item) => item.id === id)

function join(parsed: ParsedIssue, pair: JumpPair): ParsedIssue {
  const { issue, reading } = parsed
  const [from, to] = [findById(issue.items, pair.from), findById(issue.items, pair.to)]
  if (!from || !to) return parsed
  const { article, remapBlock: moved } = joinHalves(from, to)
  const items = replaceById(issue.items, article).filter(({ id }) => id !== to.id)
  return {
    issue: { ...issue, items },
    reading: reading.map((block) => (block.article === to.id ? moved(block) : block)),
  }
}

/** The article that a half has become part of, by the joined pairs. */
function findJoinedArticle(
  half: Article,
  items: readonly Article[],
  joined: readonly JumpPair[],
): Article | undefined {
  const before = joined.find(({ to }) => to.id === half.id)?.from
  return findById(items, half) ?? (before && findJoinedArticle(before, items, joined))
}

function link({ issue, reading }: ParsedIssue, pair: JumpPair, joined: readonly JumpPair[]): ParsedIssue {
  const [from, to] = [
    findJoinedArticle(pair.from, issue.items, joined),
    findJoinedArticle(pair.to, issue.items, joined),
  ]
  if (!from || !to || from === to) return { issue, reading }
  const reason = `可能下接第${numberOfKey(pageOfArticle(to.id))}版“${titleOf(to)}”，证据不足，没有接成一篇，只互相链接`
  const message = articleMessage(from, 'loose-jump', 'info', reason)
  return {
    issue: {
      ...issue,
      items: replaceById(issue.items, ...linkArticles(from, to, pageOfArticle(pair.from.id))),
      messages: [...issue.messages, message],
    },
    reading,
  }
}

/** The jumps of an article whose other half is not at hand. */
interface UnmatchedJumps {
  article: Article
  onwards: boolean
  back: boolean
}

function findUnmatchedJumps(items: readonly Article[], pairs: readonly JumpPair[]): UnmatchedJumps[] {
  const [onwards, back] = [new Set(pairs.map(({ from }) => from.id)), new Set(pairs.map(({ to }) => to.id))]
  return items.filter(isContinued).map((article) => ({
    article,
    onwards: article.continues !== undefined && !onwards.has(article.id),
    back: article.continuedFrom !== undefined && !back.has(article.id),
  }))
}

/** A page that the archive has should hold the other half; one that it has not, cannot. */
function unmatchedJumpMessage(
  article: Article,
  way: '下转' | '上接',
  page: string,
  keys: readonly string[],
): Message {
  const isHere = keys.some((key) => isSamePage(key, page))
  const reason = `${way}第${page}版，${isHere ? '那一版没有找到相接的文字' : '本期没有那一版'}，文章${way === '下转' ? '缺后半' : '缺前半'}`
  return articleMessage(article, 'lost-jump', isHere ? 'warning' : 'info', reason)
}

function unmatchedJumpMessages(
  { article, onwards, back }: UnmatchedJumps,
  keys: readonly string[],
): Message[] {
  const { continues, continuedFrom } = article
  return [
    ...(back && continuedFrom ? [unmatchedJumpMessage(article, '上接', continuedFrom.page, keys)] : []),
    ...(onwards && continues ? [unmatchedJumpMessage(article, '下转', continues.page, keys)] : []),
  ]
}

function withIncompleteSides({ article, onwards, back }: UnmatchedJumps): Article {
  const { start, end } = incompleteSides(article)
  const incomplete = toIncompleteField({ start: start || back, end: end || onwards })
  return incomplete ? { ...article, incomplete } : article
}

function markUnmatchedJumps({ issue, reading }: ParsedIssue, lost: readonly UnmatchedJumps[]): ParsedIssue {
  const keys = pageKeys(issue.pages.map(({ number }) => number))
  return {
    issue: {
      ...issue,
      items: replaceById(issue.items, ...lost.map(withIncompleteSides)),
      messages: [...issue.messages, ...lost.flatMap((each) => unmatchedJumpMessages(each, keys))],
    },
    reading,
  }
}

/** Whether any article of the issue goes on, or comes from, on another page. */
export const hasJumps = ({ items }: Pick<Issue, 'items'>): boolean => items.some(isContinued)

/** The issue with its jumps followed; the very same one when it has none. */
export function joinJumps(parsed: ParsedIssue): ParsedIssue {
  const { items } = parsed.issue
  if (!hasJumps(parsed.issue)) return parsed
  const pairs = jumpPairs(items)
  const marked = markUnmatchedJumps(parsed, findUnmatchedJumps(items, pairs))
  const place = new Map(items.map(({ id }, at) => [id, at]))
  const fromTheEnd = pairs
    .filter(({ isCertain }) => isCertain)
    .toSorted((a, b) => (place.get(b.from.id) ?? 0) - (place.get(a.from.id) ?? 0))
  const joined = fromTheEnd.reduce(join, marked)
  return pairs
    .filter(({ isCertain }) => !isCertain)
    .reduce((whole, pair) => link(whole, pair, fromTheEnd), joined)
}
