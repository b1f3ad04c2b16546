/** 外观, at the foot of every page: as the device is set, always light, always dark. It needs the script, which shows it. */
import type { Result } from 'hastscript'
import { choiceButtons } from './choice-buttons.tsx'

const words = { system: '跟随系统', light: '浅色', dark: '深色' }

export const themes = (): Result => (
  <fieldset class="themes" hidden>
    <legend>外观</legend>
    {choiceButtons('theme', words, 'system')}
  </fieldset>
)
