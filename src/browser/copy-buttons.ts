/**
 * Buttons that copy what another element says (`data-copy` holds its id), and tell both eye and ear that it is done.
 *
 * Where a page may not write to the clipboard, the text is selected, so that the reader need only press the keys.
 */

/** Milliseconds for which the word stays on the page. */
const messageDuration = 4000

function selectText(source: Element): void {
  const range = document.createRange()
  range.selectNodeContents(source)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

async function copy(source: Element, what: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '')
    return `已复制${what}`
  } catch {
    selectText(source)
    return `已选中${what}，请按 Ctrl+C 复制`
  }
}

/** @param speaker a live region */
export function enableCopyButtons(speaker: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (words: string): void => {
    clearTimeout(timer)
    speaker.textContent = words
    timer = setTimeout(() => speaker.replaceChildren(), messageDuration)
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset.copy ?? '')
    if (!source) continue
    button.hidden = false
    button.addEventListener('click', async () => say(await copy(source, button.dataset.what ?? '')))
  }
}
