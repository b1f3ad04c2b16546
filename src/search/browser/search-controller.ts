/**
 * Controls the search page: sends requests to the worker and shows its replies.
 *
 * For 刘越高 it shows `正在检索……`, then `找到8篇。`, the first ten results, and a button while there are more.
 */
import { listenToForm, type SearchCriteria } from './form-listener.ts'
import { allowReload, reloadOnce } from './reload-once.ts'
import type { SearchResult } from './result.ts'
import { resultItem } from './result-item.ts'
import { scopeName } from './scope.ts'
import { type SearchPage, showStatus } from './search-page.ts'
import type { WorkerReply, WorkerRequest } from './worker-messages.ts'

/** Results per request. */
const pageSize = 10

/** Code points of a query. */
const maximumLength = 200

interface SearchState extends SearchCriteria {
  /** Number of the search, which requests and replies carry. */
  number: number
  /** Articles found so far. */
  total: number
  /** Whether all indexes have been searched. */
  complete: boolean
  /** Results requested so far. */
  requested: number
  /** Results shown so far. */
  shown: number
  /** Whether this is the second attempt, after an index could not be loaded. */
  isRetry: boolean
}

const newSearchState = ({ query, scope }: SearchCriteria, number: number, isRetry = false): SearchState => ({
  number,
  query: query.trim(),
  scope,
  total: 0,
  complete: false,
  requested: 0,
  shown: 0,
  isRetry,
})

type SendRequest = (request: WorkerRequest) => void

function requestMore(search: SearchState, send: SendRequest): void {
  send({ type: 'show', search: search.number, from: search.requested, count: pageSize })
  search.requested += pageSize
}

function sendSearch(page: SearchPage, search: SearchState, send: SendRequest): void {
  page.results.replaceChildren()
  page.more.hidden = true
  if (search.query === '') {
    showStatus(page, 'idle', 0, page.hint)
    return
  }
  const { length } = [...search.query]
  if (length > maximumLength) {
    showStatus(page, 'done', 0, `检索词太长：有${length}字，最多${maximumLength}字。请删短，再检索一次。`)
    return
  }
  showStatus(page, 'loading', 0, '正在检索……')
  send({ type: 'find', search: search.number, query: search.query, scope: search.scope })
}

/** Shows the count; the status is `done` only when the first results are in the list. */
function showProgress(
  page: SearchPage,
  { query, scope, total, complete, requested, shown }: SearchState,
): void {
  page.more.hidden = requested >= total
  const name = scopeName(scope, page.paperName)
  const prefix = name === '' ? '' : `${name}：`
  if (complete && total === 0) showStatus(page, 'done', 0, `${prefix}没有找到含有“${query}”的文章。`)
  else if (complete && shown > 0) showStatus(page, 'done', total, `${prefix}找到${total}篇。`)
  else if (total > 0) showStatus(page, 'loading', total, `已找到${total}篇，正在检索更早的报纸……`)
}

function appendResults(
  page: SearchPage,
  search: SearchState,
  from: number,
  results: readonly SearchResult[],
): void {
  page.results.append(...results.map((result) => resultItem(page.result, result)))
  search.shown += results.length
  if (from > 0) page.results.children.item(from)?.querySelector('a')?.focus()
}

/** Reloads a page that is not of the same publication as the indexes; says so when it was already reloaded. */
function showOutdated(page: SearchPage, { total }: SearchState, client: string): void {
  if (reloadOnce(client)) showStatus(page, 'loading', total, '网站已经更新，正在重新载入本页……')
  else showStatus(page, 'error', total, '检索没有成功：本页与索引不是同一版。请刷新本页，或清除浏览器缓存。')
}

function handleReply(page: SearchPage, search: SearchState, reply: WorkerReply, send: SendRequest): void {
  switch (reply.type) {
    case 'failed':
      page.more.hidden = true
      showStatus(page, 'error', search.total, '检索没有成功：索引未能载入。请检查网络，再试一次。')
      return
    case 'outdated':
      showOutdated(page, search, reply.client)
      return
    case 'empty':
      showStatus(page, 'done', 0, '检索词太短：请至少输入一个汉字、字母或数字。')
      return
    case 'found':
      allowReload()
      search.total = reply.total
      search.complete = reply.complete
      if (search.requested === 0 && reply.total >= (reply.complete ? 1 : pageSize)) requestMore(search, send)
      break
    case 'shown':
      appendResults(page, search, reply.from, reply.results)
      break
    default:
      reply satisfies never
  }
  showProgress(page, search)
}

/**
 * Starts the search page.
 *
 * A worker that fails is terminated, and the next search gets a new one, since Pagefind does not recover from a file that
 * it could not load. The current search is sent again to a new worker, once: a new publication may have replaced the
 * indexes, or an older search has failed (刘, before 刘越高).
 */
export function startSearchController(page: SearchPage, openWorker: () => Worker): void {
  let search = newSearchState({ query: '', scope: {} }, 0)
  let worker: Worker | undefined
  const send: SendRequest = (request) => {
    worker ??= connect()
    worker.postMessage(request)
  }
  const begin = (criteria: SearchCriteria, isRetry = false): void => {
    search = newSearchState(criteria, search.number + 1, isRetry)
    sendSearch(page, search, send)
  }
  const listener = (reply: WorkerReply): void => {
    const isCurrent = reply.search === search.number
    if (reply.type === 'failed') {
      worker?.terminate()
      worker = undefined
      if (!(isCurrent && search.isRetry)) {
        begin(search, isCurrent)
        return
      }
    }
    if (isCurrent) handleReply(page, search, reply, send)
  }
  function connect(): Worker {
    const opened = openWorker()
    opened.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => listener(data))
    opened.addEventListener('error', () => listener({ type: 'failed', search: search.number }))
    return opened
  }
  page.more.addEventListener('click', () => {
    requestMore(search, send)
    page.more.hidden = search.requested >= search.total
  })
  listenToForm(page.form, page.input, (criteria) => begin(criteria))
}
