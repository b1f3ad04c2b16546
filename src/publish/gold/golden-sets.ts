/**
 * The golden sets of this project, on which the parser is evaluated: their names and folders.
 *
 * Names such as 版式范例 and their descriptions are shown on /about/accuracy/.
 */
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

const goldenFolder = (name: string): string => join(projectFolder, 'test/golden', name)

export const goldenSets: readonly GoldenSet[] = [
  {
    name: '本站五期',
    about: '最初收入档案的五期真实版面，逐字核对。',
    gold: goldenFolder('seeds'),
    raw: join(projectFolder, 'content/issues'),
  },
  {
    name: '版式范例',
    about: '仿照各报各时期版式专门编写的版面，人物与事件均为虚构；程序据此改进。',
    gold: goldenFolder('conventions'),
    raw: goldenFolder('conventions'),
  },
  {
    name: '留出',
    about: '同样编写、但改进程序时从不参照的版面；这一栏最接近未见过的报纸。',
    gold: goldenFolder('kept-aside'),
    raw: goldenFolder('kept-aside'),
    heldOut: true,
  },
]
