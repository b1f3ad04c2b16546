/** Reloads a page that a new publication has made out of date, without reloading again and again. */

/** Name in the storage of the tab, for the script that the page was reloaded to get. */
const key = 'search-reloaded-for'

/**
 * Reloads the page to get the script `client`; returns false when this tab was already reloaded for it, or has no storage.
 */
export function reloadOnce(client: string): boolean {
  try {
    if (sessionStorage.getItem(key) === client) return false
    sessionStorage.setItem(key, client)
  } catch {
    return false
  }
  location.reload()
  return true
}

/** Allows the next reload; to be called when the page has proved to be up to date. */
export function allowReload(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {}
}
