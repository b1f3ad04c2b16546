/** The dateline as printed; its place links to all articles with that place: `新华社[北京]7月13日电`. */
import type { Result } from 'hastscript'
import { entryPath } from '#model/addresses/index-address.ts'
import type { Dateline } from '#model/record/article.ts'

/** The dateline in bold, `<b class="dateline">新华社<a>北京</a>7月13日电</b>`; without a link if its text does not contain the place. */
export function datelineOf({ text, place }: Dateline): Result {
  if (!place || !text.includes(place)) return <b class="dateline">{text}</b>
  const start = text.indexOf(place)
  return (
    <b class="dateline">
      {text.slice(0, start)}
      <a href={entryPath('places', place)}>{place}</a>
      {text.slice(start + place.length)}
    </b>
  )
}
