/** Loads a file again past the browser's cache when its cached content is damaged, such as a cached Wi-Fi login page. */

/**
 * Returns what `load` returns; calls it a second time when it fails.
 *
 * @param first cache mode of the first request
 * @throws {unknown} the error of the second call
 */
export async function loadTwice<T>(
  load: (cache: RequestCache) => Promise<T>,
  first: RequestCache,
): Promise<T> {
  try {
    return await load(first)
  } catch {
    return await load('reload')
  }
}
