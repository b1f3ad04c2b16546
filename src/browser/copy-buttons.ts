/**
 * Buttons that copy the text of another element (`data-copy` is its id) and report it in a live region: `已复制链接`.
 *
 * If the page may not write to the clipboard, the text is selected, so that the reader can press Ctrl+C.
 */

/** Milliseconds for which the message is shown. */
const messageDuration = 4000

function selectText(source: Element): void {
  const range = document.createRange()
  range.selectNodeContents(source)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

async function copy(source: Element, name: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '')
    return `已复制${name}`
  } catch {
    selectText(source)
    return `已选中${name}，请按 Ctrl+C 复制`
  }
}

/**
 * Enables all copy buttons of the page.
 *
 * @param status live region for the messages
 */
export function enableCopyButtons(status: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const showMessage = (message: string): void => {
    clearTimeout(timer)
    status.textContent = message
    timer = setTimeout(() => status.replaceChildren(), messageDuration)
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset.copy ?? '')
    if (!source) continue
    button.hidden = false
    button.addEventListener('click', async () => showMessage(await copy(source, button.dataset.what ?? '')))
  }
}
