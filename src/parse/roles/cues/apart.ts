/** Whether a line surely belongs to no article: `第四百三十七期` of the masthead, `导读` of the index. */
import { type Station, stations } from '../station.ts'
import { onceALine } from './once-a-line.ts'
import { furniture } from './page/furniture.ts'
import { masthead } from './page/masthead.ts'
import { pageHead } from './page/page-head.ts'

const apart = new Set<Station | undefined>(['masthead', 'furniture'])

export const isApart = onceALine((line, page): boolean =>
  [masthead, pageHead, furniture]
    .flatMap(({ look }) => look(line, page))
    .some(({ weights }) => weights.some(({ at, weight }) => weight > 3 && apart.has(stations[at]))),
)
