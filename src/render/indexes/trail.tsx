/** Where a page of the indexes stands: 索引 › 记者与通讯员 › Z › 周瑞华. */
import type { Result } from 'hastscript'
import { type IndexName, indexesPath, indexPath } from '#model/index-address.ts'
import { indexWords } from './index-words.ts'

/** The way back; the page itself is named in its heading. */
export const trailOf = (index?: IndexName): Result => (
  <nav class="trail" aria-label="所在位置">
    <ol>
      <li>
        <a href={indexesPath()}>索引</a>
      </li>
      {index === undefined ? null : (
        <li>
          <a href={indexPath(index)}>{indexWords[index].title}</a>
        </li>
      )}
    </ol>
  </nav>
)
