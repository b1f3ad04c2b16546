/**
 * Chromium with the built site, served with the response headers of its `_headers`, Content-Security-Policy included.
 *
 * `await browser.openPage('/search/')` opens the page; `browser.errors` must be empty when the test ends.
 */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { originOf, serve } from '#publish/dev-server/serve.ts'
import { addressByKind, siteFolder } from '../site/built-site.ts'
import { findChrome } from './find-chrome.ts'

/** The headers of `_headers` for all paths. */
function headersOfSite(): Record<string, string> {
  const lines = readFileSync(join(siteFolder, '_headers'), 'utf8').split('\n')
  const [, ...following] = lines.slice(lines.indexOf('/*'))
  const headers = following.slice(
    0,
    following.findIndex((line) => !line.startsWith('  ')),
  )
  return Object.fromEntries(headers.map((line) => line.trim().split(/: (.*)/su, 2)))
}

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface TestBrowser {
  /** `http://localhost:1234` */
  origin: string
  /** Console errors, failed requests and requests to other hosts, of all pages so far. */
  errors: string[]
  /** Opens a path of the site in a new browser context; waits for `load`, and after a query for an idle network. */
  openPage(path: string, options?: BrowserContextOptions): Promise<Page>
  /** Visits a page of each kind with one page of a new browser context, and calls `check` on each. */
  forEachPageKind(
    options: BrowserContextOptions,
    check: (page: Page, kind: string) => Promise<void>,
  ): Promise<void>
  close(): Promise<void>
}

function collectErrors(page: Page, origin: string, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/u.test(url))
      errors.push(`${page.url()} requests ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.url()} has status ${response.status()}`)
  })
}

function launch(): Promise<Browser> {
  const executablePath = findChrome(process.env)
  if (!executablePath)
    throw new Error('No Chrome or Chromium; `node --import tsx scripts/test.ts` says what to install')
  return chromium.launch({ executablePath, args: launchArguments })
}

/**
 * Starts a browser and a server of the built site.
 *
 * @param site folder of another site
 * @param headers sent with every response, besides those of `_headers`
 * @throws {Error} when there is no Chrome or Chromium
 */
export async function openTestBrowser(
  site: string = siteFolder,
  headers: Readonly<Record<string, string>> = {},
): Promise<TestBrowser> {
  const browser = await launch()
  const server = await serve(site, 0, { ...headersOfSite(), ...headers })
  const origin = originOf(server)
  const errors: string[] = []
  const open = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ locale: 'zh-CN', ...options })
    const page = await context.newPage()
    collectErrors(page, origin, errors)
    return page
  }
  const visit = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${origin}${path}`)
    if (path.includes('?')) await page.waitForLoadState('networkidle')
  }
  return {
    origin,
    errors,
    async openPage(path, options = {}) {
      const page = await open(options)
      await visit(page, path)
      return page
    },
    async forEachPageKind(options, check) {
      const page = await open(options)
      for (const [kind, path] of Object.entries(addressByKind)) {
        await visit(page, path)
        await check(page, kind)
      }
      await page.context().close()
    },
    async close() {
      await browser.close()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
