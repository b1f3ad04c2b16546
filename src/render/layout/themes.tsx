/** The choice of the color theme in the footer. Hidden until a script makes it work. */
import type { Result } from 'hastscript'
import { choiceButtons } from './choice-buttons.tsx'

const labels = { system: '跟随系统', light: '浅色', dark: '深色' }

/** The buttons `外观 [跟随系统] 浅色 深色`. */
export const themes = (): Result => (
  <fieldset class="themes" hidden>
    <legend>外观</legend>
    {choiceButtons('theme', labels, 'system')}
  </fieldset>
)
