/**
 * The golden sets of this program, on which the parser is evaluated: their names and folders. They are independent of the
 * archive that is built.
 *
 * Names such as 版式范例 and their descriptions are shown on /about/accuracy/.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../project-code.ts'

export interface GoldenSet {
  name: string
  about: string
  /** Folder of the gold: `<name>.gold.json`. */
  gold: string
  /** Folder of the raw files: `<name>.txt`. */
  raw: string
  /** Never used for tuning: its mismatches are not listed, so that the parser is not improved by them. */
  heldOut?: true
}

/** Folder of the golden pages with their newspapers. */
export const goldenFolder = join(projectFolder, 'test/golden')

/** A set that has its raw files beside its gold. */
const setIn = (folder: string): Pick<GoldenSet, 'gold' | 'raw'> => {
  const path = join(goldenFolder, folder)
  return { gold: path, raw: path }
}

export const goldenSets: readonly GoldenSet[] = [
  {
    name: '真实报纸',
    about: '五期真实报纸的版面，逐字核对。',
    ...setIn('seeds'),
  },
  {
    name: '版式范例',
    about: '仿照各报各时期版式专门编写的版面，人物与事件均为虚构；程序据此改进。',
    ...setIn('conventions'),
  },
  {
    name: '留出',
    about: '同样编写、但改进程序时从不参照的版面；这一栏最接近未见过的报纸。',
    ...setIn('kept-aside'),
    heldOut: true,
  },
]

const hasFile = (folder: string, ending: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(ending))

/** Whether a set has any gold and raw files; a copy of the program without `test/` has none. */
export const isPresent = ({ gold, raw }: GoldenSet): boolean =>
  hasFile(gold, 'gold.json') && hasFile(raw, '.txt')
