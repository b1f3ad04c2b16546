/** A temporary content folder with the newspapers and settings of the golden pages, which is updated in this process. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ArchivePaths, resolveArchivePaths } from '#archive/archive-paths.ts'
import { projectFolder } from '#publish/project-code.ts'
import { type TestHooks, temporaryFolder } from '../temporary-folder.ts'

export interface ContentFolder {
  paths: ArchivePaths
  /** Writes a file of the content folder: `issues/a.txt`. */
  write(name: string, content: string | Uint8Array): void
}

/** Creates a content folder without issues, and an empty cache. */
export function createContentFolder(test: TestHooks): ContentFolder {
  const folder = temporaryFolder(test)
  const content = join(folder, 'content')
  for (const name of ['publications', 'site.yaml'])
    cpSync(join(projectFolder, 'test/golden', name), join(content, name), { recursive: true })
  cpSync(join(projectFolder, 'content/lexicon'), join(content, 'lexicon'), { recursive: true })
  mkdirSync(join(content, 'issues'), { recursive: true })
  const env = {
    ARCHIVE_CONTENT: content,
    ARCHIVE_OUT: join(folder, 'site'),
    ARCHIVE_CACHE: join(folder, 'cache'),
  }
  return {
    paths: resolveArchivePaths(env, projectFolder),
    write(name, text) {
      mkdirSync(dirname(join(content, name)), { recursive: true })
      writeFileSync(join(content, name), text)
    },
  }
}

/** Raw text of a complete issue of one article. */
export const rawIssue = (day: number, title = `第${day}日的标题`): string =>
  `衡阳日报\n\n2022年9月${day}日 星期${'日一二三四五六'[(day + 3) % 7]}\n\n# ${title}\n\n衡阳日报讯 正文。\n`
