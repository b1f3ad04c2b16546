/** The dateline as printed, its place a link to all that was sent from there: 新华社[北京]7月13日电. */
import type { Result } from 'hastscript'
import { entryPath } from '#model/addresses/index-address.ts'
import type { Dateline } from '#model/record/article.ts'

/** The parts of a dateline's text; the text alone where the place does not stand in it as read. */
export function datelineOf({ text, place }: Dateline): Result {
  const at = place ? text.indexOf(place) : -1
  if (!place || at < 0) return <b class="dateline">{text}</b>
  return (
    <b class="dateline">
      {text.slice(0, at)}
      <a href={entryPath('places', place)}>{place}</a>
      {text.slice(at + place.length)}
    </b>
  )
}
