/** Whether a line surely belongs to no article: `第四百三十七期` of the masthead, `导读` of the index. */
import { furniture } from './furniture.ts'
import { masthead } from './masthead.ts'
import { onceALine } from './once-a-line.ts'

export const isApart = onceALine((line, page): boolean =>
  [...masthead.look(line, page), ...furniture.look(line, page)].some(
    ({ weights }) => (weights.masthead ?? 0) > 3 || (weights.furniture ?? 0) > 3,
  ),
)
