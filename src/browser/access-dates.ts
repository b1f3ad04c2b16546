/**
 * Fills the date of access into citations: `[引用日期]` becomes `[2026-11-24]`.
 *
 * The attribute `data-accessed` of an element is its text with a placeholder: `%F` for 2026-11-24, `%P` for 2026,11,24.
 */

/**
 * Fills all elements with `data-accessed`.
 *
 * @param now current time; the local date of the browser is used
 */
export function fillAccessDates(now: Date): void {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-')
  for (const element of document.querySelectorAll<HTMLElement>('[data-accessed]')) {
    const template = element.dataset.accessed ?? ''
    element.textContent = template.replace('%F', date).replace('%P', parts.join(','))
  }
}
