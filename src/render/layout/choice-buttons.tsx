/** Toggle buttons of which exactly one is pressed: `小 [中] 大 特大`. src/browser/choice.ts makes them work. */
import type { Result } from 'hastscript'

/**
 * One button per value: `小 [中] 大 特大`.
 *
 * @param name name of the choice, in the style sheet `[data-text-size="large"]`: `text-size`
 * @param labels label of the button of each value: `{ large: '大' }`
 * @param defaultValue the value whose button is pressed before the reader chooses
 */
export const choiceButtons = (
  name: string,
  labels: Readonly<Record<string, string>>,
  defaultValue: string,
): Result[] =>
  Object.entries(labels).map(([value, label]) => (
    <button type="button" name={name} value={value} aria-pressed={String(value === defaultValue)}>
      {label}
    </button>
  ))
