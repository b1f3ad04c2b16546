/**
 * A reader in a real browser, before whom the site stands as on the web, under the strict Content-Security-Policy of
 * its own `_headers`.
 *
 * `await reader.visit('/search/')` opens the page; `reader.troubles` must be empty when the test ends.
 */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { originOf, serve } from '#publish/dev-server/serve.ts'
import { addressByKind, siteFolder } from '../site/built-site.ts'
import { findChrome } from './find-chrome.ts'

/** What the site asks a server to send with every answer. */
function headersOfSite(): Record<string, string> {
  const lines = readFileSync(join(siteFolder, '_headers'), 'utf8').split('\n')
  const [, ...rest] = lines.slice(lines.indexOf('/*'))
  const own = rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith('  ')),
  )
  return Object.fromEntries(own.map((line) => line.trim().split(/: (.*)/su, 2)))
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
  origin: string
  /** Errors on the console, failed requests, and requests to other hosts, of all visits so far. */
  errors: string[]
  /**
   * Opens an address of the site in a window of its own, and waits until it is whole and asks for nothing more: the
   * network may be at rest while a busy machine still reads the page.
   */
  openPage(path: string, options?: BrowserContextOptions): Promise<Page>
  /** Leads one window through a page of each kind, in turn. */
  forEachPageKind(
    options: BrowserContextOptions,
    look: (page: Page, kind: string) => Promise<void>,
  ): Promise<void>
  close(): Promise<void>
}

function collectErrors(page: Page, origin: string, troubles: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/u.test(url))
      troubles.push(`${page.url()} asks for ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.url()} answers ${response.status()}`)
  })
}

function launch(): Promise<Browser> {
  const executablePath = findChrome(process.env)
  if (!executablePath)
    throw new Error('No Chrome or Chromium; `node --import tsx scripts/test.ts` says what to install')
  return chromium.launch({ executablePath, args: launchArguments })
}

/** Starts a browser and serves the built site to it. */
export async function openTestBrowser(): Promise<TestBrowser> {
  const browser = await launch()
  const server = await serve(siteFolder, 0, headersOfSite())
  const origin = originOf(server)
  const troubles: string[] = []
  const open = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ locale: 'zh-CN', ...options })
    const page = await context.newPage()
    collectErrors(page, origin, troubles)
    return page
  }
  return {
    origin,
    errors: troubles,
    async openPage(path, options = {}) {
      const page = await open(options)
      await page.goto(`${origin}${path}`)
      await page.waitForLoadState('networkidle')
      return page
    },
    async forEachPageKind(options, look) {
      const page = await open(options)
      for (const [kind, path] of Object.entries(addressByKind)) {
        await page.goto(`${origin}${path}`)
        if (path.includes('?')) await page.waitForLoadState('networkidle')
        await look(page, kind)
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
