/**
 * Questions to a page that are written as functions of this program and answered in the browser.
 *
 * `await ask(page, brokenLines)` runs `brokenLines` there; it may use nothing but what it is given and the page.
 */
import type { Page } from 'playwright-core'

/** `__name` is what the compiler wraps inner functions in, to keep their names. */
export const evaluateInPage = <Answer>(page: Page, question: () => Answer): Promise<Answer> =>
  page.evaluate<Answer>(`((__name) => (${question})())((inner) => inner)`)
