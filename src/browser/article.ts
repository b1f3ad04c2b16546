/** The script of the article page: 竖排, copy buttons, date of access. Without it the page is complete. */
import { fillAccessDates } from './access-dates.ts'
import { enableCopyButtons } from './copy-buttons.ts'
import { enableVertical } from './vertical.ts'

const readingBar = document.querySelector<HTMLElement>('.reading-bar')
const articleContent = document.querySelector<HTMLElement>('.article-content')
if (readingBar && articleContent) {
  enableVertical(readingBar, articleContent)
  readingBar.hidden = false
}

fillAccessDates(new Date())

const copyStatus = document.querySelector<HTMLElement>('.copy-status')
if (copyStatus) enableCopyButtons(copyStatus)
