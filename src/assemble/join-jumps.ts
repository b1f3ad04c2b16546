/**
 * Joins the jumps of an issue: certain pairs of halves become one article, likely ones are linked, others get a message.
 *
 * `……（下转第二版）` on page 1 is joined with `（上接第一版）……` on page 2; when page 2 is not in the archive, the article is
 * marked as incomplete.
 */
import { isSamePage, pageKeysOf, pageOfArticle } from '#model/addresses/page-key.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Article } from '#model/record/article.ts'
import { incompleteSides, toIncompleteField } from '#model/record/incomplete-sides.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Message } from '#model/record/message.ts'
import { titleOf } from '#model/record/title-of.ts'
import type { RuleMetadata } from '#model/rule-metadata.ts'
import { articleMessage } from './issue-message.ts'
import { joinHalves, numberOfKey } from './join-halves.ts'
import { type JumpPair, jumpPairs } from './jump-pairs.ts'

/** Whether an article is continued on or from another page. */
const isContinued = ({ continues, continuedFrom }: Article): boolean =>
  continues !== undefined || continuedFrom !== undefined

/** Links two articles to each other; `page` is the page on which the first one ends. */
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
  const { article, remapBlock } = joinHalves(from, to)
  const items = replaceById(issue.items, article).filter(({ id }) => id !== to.id)
  return {
    issue: { ...issue, items },
    reading: reading.map((block) => (block.article === to.id ? remapBlock(block) : block)),
  }
}

/** The article that contains a half after joining. */
function findJoinedArticle(
  half: Article,
  items: readonly Article[],
  joined: readonly JumpPair[],
): Article | undefined {
  const before = joined.find(({ to }) => to.id === half.id)?.from
  return findById(items, half) ?? (before && findJoinedArticle(before, items, joined))
}

export const looseJump: RuleMetadata = {
  id: 'loose-jump',
  subject: 'article',
  severity: 'info',
  name: '转接未明',
  reason: '有转版的文字，却认不准另一半是哪一篇，没有接成一篇，只互相链接。',
  remedy: '对照原文；两半在同一份文件里的，用 join-article 接上，不然不必管。',
}

function link({ issue, reading }: ParsedIssue, pair: JumpPair, joined: readonly JumpPair[]): ParsedIssue {
  const [from, to] = [
    findJoinedArticle(pair.from, issue.items, joined),
    findJoinedArticle(pair.to, issue.items, joined),
  ]
  if (!from || !to || from === to) return { issue, reading }
  const reason = `可能下接第${numberOfKey(pageOfArticle(to.id))}版“${titleOf(to)}”，证据不足，没有接成一篇，只互相链接`
  const message = articleMessage(from, looseJump, reason)
  return {
    issue: {
      ...issue,
      items: replaceById(issue.items, ...linkArticles(from, to, pageOfArticle(pair.from.id))),
      messages: [...issue.messages, message],
    },
    reading,
  }
}

/** Which jumps of an article have no matching half. */
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

export const lostJump: RuleMetadata = {
  id: 'lost-jump',
  subject: 'article',
  severity: 'warning',
  name: '转版缺失',
  reason: '转去或转来的那一半没有找到。',
  remedy:
    '那一版没有收，就补收；收了的，看它的版次，错了用 page 更正；两半在同一份文件里的，用 join-article 接上。',
}

/** A warning when the archive has the other page, on which the half should be; otherwise only information. */
function unmatchedJumpMessage(
  article: Article,
  way: '下转' | '上接',
  page: string,
  keys: readonly string[],
): Message {
  const hasPage = keys.some((key) => isSamePage(key, page))
  const reason = `${way}第${page}版，${hasPage ? '那一版没有找到相接的文字' : '本期没有那一版'}，文章${way === '下转' ? '缺后半' : '缺前半'}`
  return articleMessage(article, lostJump, reason, hasPage ? 'warning' : 'info')
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

function markUnmatchedJumps(
  { issue, reading }: ParsedIssue,
  unmatched: readonly UnmatchedJumps[],
): ParsedIssue {
  const keys = pageKeysOf(issue)
  return {
    issue: {
      ...issue,
      items: replaceById(issue.items, ...unmatched.map(withIncompleteSides)),
      messages: [...issue.messages, ...unmatched.flatMap((each) => unmatchedJumpMessages(each, keys))],
    },
    reading,
  }
}

/** Returns whether any article of the issue is continued on or from another page. */
export const hasJumps = ({ items }: Pick<Issue, 'items'>): boolean => items.some(isContinued)

/** Joins or links the jumps of an issue; returns the same object when it has none. */
export function joinJumps(parsed: ParsedIssue): ParsedIssue {
  const { items } = parsed.issue
  if (!hasJumps(parsed.issue)) return parsed
  const pairs = jumpPairs(items)
  const marked = markUnmatchedJumps(parsed, findUnmatchedJumps(items, pairs))
  const position = new Map(items.map(({ id }, index) => [id, index]))
  const lastFirst = pairs
    .filter(({ isCertain }) => isCertain)
    .toSorted((a, b) => (position.get(b.from.id) ?? 0) - (position.get(a.from.id) ?? 0))
  const joined = lastFirst.reduce(join, marked)
  return pairs
    .filter(({ isCertain }) => !isCertain)
    .reduce((linked, pair) => link(linked, pair, lastFirst), joined)
}
