/**
 * Writes the day of access into citations, where they have a place for it: `[引用日期]` becomes `[2026-11-24]`.
 *
 * An element says in `data-accessed` how it wants the day: `%F` stands for 2026-11-24, `%P` for 2026,11,24.
 */

/** @param now the reader's day is the one that his clock shows */
export function fillAccessDates(now: Date): void {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-')
  for (const place of document.querySelectorAll<HTMLElement>('[data-accessed]')) {
    const form = place.dataset.accessed ?? ''
    place.textContent = form.replace('%F', date).replace('%P', parts.join(','))
  }
}
