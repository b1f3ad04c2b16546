/** The script of an article's page: 竖排, copying, the day of access. Without it the page is whole. */
import { fillInAccess } from './access-date.ts'
import { offerCopies } from './copying.ts'
import { offerVertical } from './vertical.ts'

const bar = document.querySelector<HTMLElement>('.reading-bar')
const leaf = document.querySelector<HTMLElement>('.leaf')
if (bar && leaf) {
  offerVertical(bar, leaf)
  bar.hidden = false
}

fillInAccess(new Date())

const speaker = document.querySelector<HTMLElement>('.spoken')
if (speaker) offerCopies(speaker)
