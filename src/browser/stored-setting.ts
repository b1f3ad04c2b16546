/** A setting that the browser keeps for the next article: the size `large`. Where nothing may be kept, nothing is. */

export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

export function saveSetting(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // A browser that keeps nothing forgets the setting with the page.
  }
}
