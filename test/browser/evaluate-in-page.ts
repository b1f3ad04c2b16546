/**
 * Runs functions of the tests in a page.
 *
 * `await evaluateInPage(page, lineBreaks)` runs `lineBreaks` in the browser; it may use only the globals of the page.
 */
import type { Page } from 'playwright-core'

/**
 * Runs a function that captures no variables in the page and returns its result.
 *
 * The compiler wraps inner functions in `__name` to keep their names, so it is defined there as the identity.
 */
export const evaluateInPage = <Result>(page: Page, run: () => Result): Promise<Result> =>
  page.evaluate<Result>(`((__name) => (${run})())((inner) => inner)`)
