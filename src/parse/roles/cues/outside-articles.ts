/** Whether a line surely belongs to no article: `第四百三十七期` of the masthead, `导读` of the index. */
import { type State, states } from '../state.ts'
import { memoizeByLine } from './memoize-by-line.ts'
import { furniture } from './page/furniture.ts'
import { masthead } from './page/masthead.ts'
import { pageHead } from './page/page-head.ts'

const outsideStates = new Set<State | undefined>(['masthead', 'furniture'])

export const isOutsideArticles = memoizeByLine((line, page): boolean =>
  [masthead, pageHead, furniture]
    .flatMap(({ look }) => look(line, page))
    .some(({ weights }) => weights.some(({ at, weight }) => weight > 3 && outsideStates.has(states[at]))),
)
