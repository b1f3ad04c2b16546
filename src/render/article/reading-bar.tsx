/**
 * Controls for reading an article: size of the text, 竖排, copying its address. They need the script, which shows them.
 */
import type { Result } from 'hastscript'
import { choiceButtons } from '../layout/choice-buttons.tsx'

/** Sizes that the style sheet knows. */
const sizes = { small: '小', medium: '中', large: '大', huge: '特大' }

/** @param permalink id of the element that says the article's address */
export const readingBar = (permalink: string): Result => (
  <div class="reading-bar" hidden>
    <fieldset>
      <legend class="visually-hidden">字号</legend>
      {choiceButtons('text-size', sizes, 'medium')}
    </fieldset>
    <button type="button" data-writing="vertical" aria-pressed="false">
      竖排
    </button>
    <button type="button" data-copy={permalink} data-what="链接">
      复制链接
    </button>
  </div>
)
