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
  /** The weights of the model are fitted on it; the sets of one author are left out together. */
  author?: string
}

/** Folder of the golden pages with their newspapers. */
export const goldenFolder = join(projectFolder, 'test/golden')

/** A set that has its raw files beside its gold. */
const setIn = (folder: string): Pick<GoldenSet, 'gold' | 'raw'> => {
  const path = join(goldenFolder, folder)
  return { gold: path, raw: path }
}

const writtenSet = (name: string, about: string, folder: string): GoldenSet => ({
  name,
  about,
  ...setIn(folder),
  author: folder,
})

export const goldenSets: readonly GoldenSet[] = [
  {
    name: '真实报纸',
    about: '五期真实报纸的版面，逐字核对。',
    ...setIn('seeds'),
  },
  writtenSet(
    '版式范例',
    '仿照各报各时期版式专门编写的版面，人物与事件均为虚构；程序据此改进。',
    'conventions',
  ),
  writtenSet('增补', '同样编写的版面，曾长期留出不用，现已并入训练。', 'kept-aside'),
  writtenSet('作者甲', '未见过程序的作者编写的城市日报版面，人物与事件均为虚构。', 'authors/a'),
  writtenSet('作者乙', '未见过程序的作者编写的晚报、都市报版面，人物与事件均为虚构。', 'authors/b'),
  writtenSet(
    '作者丙',
    '未见过程序的作者编写的县报、行业报、校报与八九十年代版面，人物与事件均为虚构。',
    'authors/c',
  ),
]

const hasFile = (folder: string, ending: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(ending))

/** Whether a set has any gold and raw files; a copy of the program without `test/` has none. */
export const isPresent = ({ gold, raw }: GoldenSet): boolean =>
  hasFile(gold, 'gold.json') && hasFile(raw, '.txt')
