/** The size of the text, in four steps that the style sheet knows: 小, 中, 大, 特大. */
import { remember, remembered } from './remembered.ts'

const name = 'text-size'

/** @param bar holds a button for each size, named in its `data-size` */
export function offerTextSizes(bar: HTMLElement): void {
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('[data-size]')]
  const choose = (size: string): void => {
    document.documentElement.dataset.textSize = size
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.size === size))
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const { size = '' } = button.dataset
      choose(size)
      remember(name, size)
    })
  }
  const last = remembered(name)
  if (buttons.some(({ dataset }) => dataset.size === last) && last !== undefined) choose(last)
}
