import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, test } from 'node:test'
import { listRawFiles } from '#read/list-raw-files.ts'

const root = mkdtempSync(join(tmpdir(), 'list-raw-files-'))
after(() => rmSync(root, { recursive: true }))

function folder(name: string, files: readonly string[]): string {
  const path = join(root, name)
  mkdirSync(join(path, '2022'), { recursive: true })
  for (const file of files) writeFileSync(join(path, file), '本报讯')
  return path
}

async function list(base: string): Promise<{ files: string[]; refused: string[] }> {
  const { files, refused } = await listRawFiles([base])
  return {
    files: files.map(({ path }) => relative(base, path)),
    refused: refused.map(({ path, messages }) => `${relative(base, path)}: ${messages[0]?.reason}`),
  }
}

test('every .txt of a folder is listed in the order of the names, and nothing else', async () => {
  const base = folder('sorted', ['b.txt', 'a.TXT', '2022/0905.txt', 'notes.md', 'a.fix.yaml'])
  assert.deepEqual(await list(base), { files: ['2022/0905.txt', 'a.TXT', 'b.txt'], refused: [] })
})

test('odd names are listed as they are', async () => {
  const names = ['2022..05.txt', '<b>&amp; 9月5日 (1).txt', '衡 阳.txt']
  const base = folder('odd', names)
  assert.deepEqual((await list(base)).files, names.toSorted())
})

test('names that cannot be an address are refused with a message', async () => {
  const base = folder('refused', ['a\nb.txt', '..c.txt', 'd\\e.txt', 'sound.txt'])
  assert.deepEqual(await list(base), {
    files: ['sound.txt'],
    refused: [
      '..c.txt: 文件名或文件夹名以“.”开头，不能作网址，请改名',
      'a\\u000ab.txt: 文件名含控制字符，不能作网址，请改名',
      'd\\e.txt: 文件名含反斜杠，不能作网址，请改名',
    ],
  })
})

test('a symbolic link is followed inside the folder, and refused where it leads out or nowhere', async () => {
  const base = folder('links', ['2022/a.txt'])
  symlinkSync(join(base, '2022/a.txt'), join(base, 'inside.txt'))
  symlinkSync('/etc/hostname', join(base, 'outside.txt'))
  symlinkSync('nothing', join(base, 'nowhere.txt'))
  assert.deepEqual(await list(base), {
    files: ['2022/a.txt', 'inside.txt'],
    refused: ['nowhere.txt: 符号链接没有目标', 'outside.txt: 符号链接指到文件夹之外，不予读取'],
  })
})

test('a file named itself is taken whatever its ending, once; what is not there is told', async () => {
  const base = folder('named', ['page.text'])
  const page = join(base, 'page.text')
  const { files, refused } = await listRawFiles([page, page, join(base, 'none.txt')])
  assert.deepEqual(files, [{ path: page, base }])
  assert.deepEqual(
    refused.map(String),
    [join(base, 'none.txt')].map(() => ''),
  )
  assert.equal(refused[0]?.messages[0]?.reason, '找不到这个文件或文件夹')
  assert.equal(refused[0]?.messages[0]?.fatal, true)
})
