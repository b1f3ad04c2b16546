/**
 * The script of the search page, and of its worker: one file, which the page loads and then starts once more as a worker.
 *
 * It stands in `/assets/`, the indexes of `刘越高` and all other words in `/pagefind/`. Under a strict
 * Content-Security-Policy it needs `script-src 'self' 'wasm-unsafe-eval'`, `worker-src 'self'` and `connect-src 'self'`.
 */
import { startSearchController } from './search-controller.ts'
import { findSearchPage } from './search-page.ts'
import { startSearchWorker } from './search-worker.ts'

function startPage(): void {
  const page = findSearchPage()
  if (page) startSearchController(page, () => new Worker(import.meta.url, { type: 'module' }))
}

if (typeof document === 'undefined') startSearchWorker(new URL('../pagefind/', import.meta.url).href)
else startPage()
