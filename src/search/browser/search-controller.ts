/**
 * The search page at work: it asks the worker, and tells what came back.
 *
 * For 刘越高: `正在检索……`, `找到8篇。`, the first ten results, and a button while there are more.
 */
import { listenToForm, type SearchCriteria } from './form-listener.ts'
import type { SearchResult } from './result.ts'
import { resultItem } from './result-item.ts'
import { scopeName } from './scope.ts'
import { type SearchPage, showStatus } from './search-page.ts'
import type { WorkerReply, WorkerRequest } from './worker-messages.ts'

/** Results that are added at once. */
const pageSize = 10

interface SearchState extends SearchCriteria {
  number: number
  /** Articles found so far. */
  total: number
  /** Whether all indexes have answered. */
  complete: boolean
  /** Results asked for so far, and those of them that stand in the list. */
  wanted: number
  shown: number
}

const newSearchState = ({ query, scope }: SearchCriteria, number: number): SearchState => ({
  number,
  query: query.trim(),
  scope,
  total: 0,
  complete: false,
  wanted: 0,
  shown: 0,
})

type SendRequest = (request: WorkerRequest) => void

function requestMore(search: SearchState, say: SendRequest): void {
  say({ type: 'show', search: search.number, from: search.wanted, count: pageSize })
  search.wanted += pageSize
}

function sendSearch(page: SearchPage, search: SearchState, say: SendRequest): void {
  page.results.replaceChildren()
  page.more.hidden = true
  if (search.query === '') {
    showStatus(page, 'idle', 0, page.hint)
    return
  }
  showStatus(page, 'loading', 0, '正在检索……')
  say({ type: 'find', search: search.number, query: search.query, scope: search.scope })
}

/** Done is said when the first results stand in the list. */
function showProgress(page: SearchPage, { query, scope, total, complete, wanted, shown }: SearchState): void {
  page.more.hidden = wanted >= total
  const name = scopeName(scope, page.paperName)
  const where = name === '' ? '' : `${name}：`
  if (complete && total === 0) showStatus(page, 'done', 0, `${where}没有找到含有“${query}”的文章。`)
  else if (complete && shown > 0) showStatus(page, 'done', total, `${where}找到${total}篇。`)
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

function handleReply(page: SearchPage, search: SearchState, reply: WorkerReply, say: SendRequest): void {
  switch (reply.type) {
    case 'failed':
      page.more.hidden = true
      showStatus(page, 'error', search.total, '检索没有成功：索引未能载入。请检查网络，再试一次。')
      return
    case 'empty':
      showStatus(page, 'done', 0, '检索词太短：请至少输入一个汉字、字母或数字。')
      return
    case 'found':
      search.total = reply.total
      search.complete = reply.complete
      if (search.wanted === 0 && reply.total >= (reply.complete ? 1 : pageSize)) requestMore(search, say)
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
 * Makes the search page answer, by way of a worker.
 *
 * A worker that failed is left and the next search gets a new one, since Pagefind does not recover from a file that it
 * could not load. When it failed at an older search (刘, before 刘越高), the newer one went with it and is asked again.
 */
export function startSearchController(page: SearchPage, openWorker: () => Worker): void {
  let search = newSearchState({ query: '', scope: {} }, 0)
  let worker: Worker | undefined
  const say: SendRequest = (request) => {
    worker ??= connect()
    worker.postMessage(request)
  }
  const begin = (wish: SearchCriteria): void => {
    search = newSearchState(wish, search.number + 1)
    sendSearch(page, search, say)
  }
  const listener = (reply: WorkerReply): void => {
    const current = reply.search === search.number
    if (reply.type === 'failed') {
      worker?.terminate()
      worker = undefined
      if (!current) begin(search)
    }
    if (current) handleReply(page, search, reply, say)
  }
  function connect(): Worker {
    const opened = openWorker()
    opened.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => listener(data))
    opened.addEventListener('error', () => listener({ type: 'failed', search: search.number }))
    return opened
  }
  page.more.addEventListener('click', () => {
    requestMore(search, say)
    page.more.hidden = search.wanted >= search.total
  })
  listenToForm(page.form, page.input, begin)
}
