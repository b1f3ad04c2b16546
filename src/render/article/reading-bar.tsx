/**
 * Controls for reading an article: text size, 竖排, copying its address. Hidden until a script makes them work.
 */
import type { Result } from 'hastscript'
import { choiceButtons } from '../layout/choice-buttons.tsx'

/** Values of `data-text-size` in the style sheet, with the labels of their buttons. */
const sizes = { small: '小', medium: '中', large: '大', huge: '特大' }

/**
 * The controls `小 [中] 大 特大 竖排 复制链接`.
 *
 * @param permalinkId id of the element that contains the article's address
 */
export const readingBar = (permalinkId: string): Result => (
  <div class="reading-bar" hidden>
    <fieldset>
      <legend class="visually-hidden">字号</legend>
      {choiceButtons('text-size', sizes, 'medium')}
    </fieldset>
    <button type="button" data-writing="vertical" aria-pressed="false">
      竖排
    </button>
    <button type="button" data-copy={permalinkId} data-what="链接">
      复制链接
    </button>
  </div>
)
