/** Buttons of which one is pressed: `小 [中] 大 特大`. src/browser/choice.ts makes them work. */
import type { Result } from 'hastscript'

/**
 * @param name of the choice, as the style sheet knows it: `[data-text-size="large"]`
 * @param words what the button of each value says
 * @param usual the value that holds without a choice
 */
export const choiceButtons = (
  name: string,
  words: Readonly<Record<string, string>>,
  usual: string,
): Result[] =>
  Object.entries(words).map(([value, word]) => (
    <button type="button" name={name} value={value} aria-pressed={String(value === usual)}>
      {word}
    </button>
  ))
