/**
 * Removes messages that an editor has checked: `星期三` was misprinted in the newspaper itself.
 *
 * Rules across files run later; which of their messages are ignored is stored with the record.
 */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { rulesAcrossFiles } from '#model/reading/ignored-message.ts'
import type { PageTree } from '#model/reading/tree.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import { applyFixes, type Fix } from './apply-fixes.ts'
import { findLine } from './find-line.ts'

function ignore(tree: PageTree, file: VFile, { rule, at }: Fix<'ignore'>): string | undefined {
  const found = at && findLine(blocksIn(tree), at, String(file.value))
  if (typeof found === 'string') return found
  if (rulesAcrossFiles.has(rule)) {
    const ignored = { rule, file: file.data.raw?.file ?? '', ...(at && { line: at.line }) }
    tree.data = { ...tree.data, ignored: [...(tree.data?.ignored ?? []), ignored] }
    return undefined
  }
  const kept = file.messages.filter(({ ruleId, line }) => ruleId !== rule || (at && line !== at.line))
  if (kept.length === file.messages.length)
    return `${at ? `第 ${at.line} 行` : '这个文件'}没有“${rule}”的提示`
  file.messages = kept
  return undefined
}

/** Unified plugin: removes ignored messages (correction `ignore`); must run after all rules. */
export const ignoreMessages: Plugin<[], PageTree> = () => (tree, file) => {
  applyFixes(file, ['ignore'], (fix) => ignore(tree, file, fix))
}
