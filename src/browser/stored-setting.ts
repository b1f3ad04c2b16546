/** Reader settings in `localStorage`: `text-size` = `large`. Without access to storage, settings are not kept. */

/** Returns a stored setting; undefined if it is not set or storage is not accessible. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

/** Stores a setting, if storage is accessible. */
export function saveSetting(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Storage is blocked or full: the setting is lost with the page.
  }
}
