/**
 * An unfinished item while the blocks of a page are grouped: so far `column` and `headline`, say.
 */
import type { Block, Item } from '#model/reading/tree.ts'
import { stateOf, titles } from '../roles/state-groups.ts'
import { startsEditorsNote } from '../text/editors-note.ts'

/** What an item may have above its titles. */
export const aboveTitles: ReadonlySet<string> = new Set(['column', 'note'])

/** An unfinished item, with the states of its blocks so far; `note` for a note of the editors. */
export interface Draft {
  item: Item
  holds: Set<string>
  /** State of the last block. */
  last: string
  /** State of the last title. */
  lastTitle: string
}

/** An item with its first block. */
export function newDraft(block: Block): Draft {
  const draft: Draft = {
    item: { type: 'item', kind: 'news', children: [] },
    holds: new Set(),
    last: '',
    lastTitle: '',
  }
  addBlock(draft, block)
  return draft
}

/** Adds a block to an item. */
export function addBlock(draft: Draft, block: Block): void {
  const state = stateOf(block)
  draft.item.children.push(block)
  draft.holds.add(isNote(block) && holdsOnly(draft, aboveTitles) ? 'note' : state)
  draft.last = state
  if (titles.has(state)) draft.lastTitle = state
}

/** Whether all blocks of an item have states of the given sets. */
export const holdsOnly = ({ holds }: Draft, ...kinds: Array<ReadonlySet<string>>): boolean =>
  [...holds].every((state) => kinds.some((kind) => kind.has(state)))

/** Whether a block is a note of the editors, which may be printed above the headline. */
export const isNote = (block: Block): boolean =>
  stateOf(block) === 'paragraph' && startsEditorsNote(block.lines[0]?.text ?? '')
