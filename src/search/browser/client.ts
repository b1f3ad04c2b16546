/**
 * Entry point of the search page and of its worker: the page loads this file and starts it again as a worker.
 *
 * The file is in `/assets/`, the indexes (for `刘越高` and all other words) are in `/pagefind/`. A strict
 * Content-Security-Policy needs `script-src 'self' 'wasm-unsafe-eval'`, `worker-src 'self'` and `connect-src 'self'`.
 */
import { startSearchController } from './search-controller.ts'
import { findSearchPage } from './search-page.ts'
import { startSearchWorker } from './search-worker.ts'

function startPage(): void {
  const page = findSearchPage()
  if (page) startSearchController(page, () => new Worker(href, { type: 'module' }))
}

const { href, pathname } = new URL(import.meta.url)

if (typeof document === 'undefined') startSearchWorker(new URL('../pagefind/', href).href, pathname)
else startPage()
