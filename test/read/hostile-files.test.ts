/** Only regular files are read, in bounded time; each fault is a message of its own file, and the others are read. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, relative } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { VFile } from 'vfile'
import { fixPathOf } from '#model/content/correction.ts'
import { listRawFiles } from '#read/list-raw-files.ts'
import { loadCorrections } from '#read/load-corrections.ts'
import { loadLexicon } from '#read/load-lexicon.ts'
import { loadProfiles } from '#read/load-profiles.ts'
import { loadSite } from '#read/load-site.ts'
import { readRawFile } from '#read/read-raw-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const reasonsOf = (files: readonly VFile[]): string[] =>
  files.flatMap(({ messages }) => messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`))

/** Ways to put something at a path that is no file to read, with the reason that is given. */
const obstacles: Array<[name: string, make: (path: string, t: TestContext) => unknown, reason: RegExp]> = [
  ['a named pipe', (path) => execFileSync('mkfifo', [path]), /不是普通文件$/u],
  ['a link to /dev/zero', (path) => symlinkSync('/dev/zero', path), /不是普通文件$/u],
  [
    'a socket',
    (path, t) =>
      new Promise<void>((resolve) => {
        const server = createServer().listen(path, resolve)
        t.after(() => server.close())
      }),
    /不是普通文件$/u,
  ],
  ['a folder', (path) => mkdirSync(path), /是文件夹，不是文件$/u],
  ['a link to itself', (path) => symlinkSync(path, path), /符号链接成环$/u],
  ['a link to nothing', (path) => symlinkSync('nothing', path), /没有这个文件$/u],
  [
    'a file of 3 MB',
    (path) => {
      writeFileSync(path, '')
      truncateSync(path, 3 << 20)
    },
    /文件有 3145728 字节，超过上限 \d+ 字节/u,
  ],
]

for (const [name, make, reason] of obstacles) {
  test(`${name} in the place of a correction file is a message of that file`, async (t) => {
    const raw = join(temporaryFolder(t), 'a.txt')
    writeFileSync(raw, '滨江日报\n')
    await make(fixPathOf(raw), t)
    const fixes = loadCorrections(raw)
    assert.match(reasonsOf(fixes ? [fixes.file] : []).join(), reason)
    assert.deepEqual(fixes?.corrections, [])
  })

  test(`${name} in the place of a raw file is a message of that file`, async (t) => {
    const base = temporaryFolder(t)
    await make(join(base, 'a.txt'), t)
    assert.match(reasonsOf([await readRawFile(join(base, 'a.txt'), base)]).join(), reason)
  })

  test(`${name} in the place of a profile, a lexicon file or site.yaml is a message of that file`, async (t) => {
    const folder = temporaryFolder(t)
    writeFileSync(join(folder, 'b.yaml'), 'slug: b\nname: 乙报\n')
    await make(join(folder, 'a.yaml'), t)
    const { profiles, files } = await loadProfiles(folder)
    assert.deepEqual(
      profiles.map(({ slug }) => slug),
      ['b'],
    )
    assert.match(reasonsOf(files).join(), reason)
    assert.match(reasonsOf([(await loadSite(join(folder, 'a.yaml'))).file]).join(), reason)

    const lexicon = join(folder, 'lexicon')
    cpSync('content/lexicon', lexicon, { recursive: true })
    rmSync(join(lexicon, 'festivals.yaml'))
    await make(join(lexicon, 'festivals.yaml'), t)
    assert.match(reasonsOf((await loadLexicon(lexicon)).files).join(), reason)
  })
}

async function listed(base: string): Promise<{ files: string[]; refused: string[] }> {
  const { files, refused } = await listRawFiles([base])
  return {
    files: files.map(({ path }) => relative(base, path)),
    refused: refused.map(({ path, messages }) => `${relative(base, path)}: ${messages[0]?.reason}`),
  }
}

test('a folder named like a raw file is a message, and the files in it are listed', async (t) => {
  const base = temporaryFolder(t)
  mkdirSync(join(base, '2022.txt'))
  writeFileSync(join(base, '2022.txt/a.txt'), '甲')
  assert.deepEqual(await listed(base), {
    files: ['2022.txt/a.txt'],
    refused: ['2022.txt: 是文件夹，不是文本；请去掉文件夹名末尾的“.txt”'],
  })
})

test('a linked folder inside is listed once, one outside is a message, and loops end', async (t) => {
  const [base, outside] = [temporaryFolder(t), temporaryFolder(t)]
  mkdirSync(join(base, '2022'))
  writeFileSync(join(base, '2022/a.txt'), '甲')
  writeFileSync(join(outside, 'b.txt'), '乙')
  symlinkSync('2022', join(base, 'latest'))
  symlinkSync('..', join(base, '2022/up'))
  symlinkSync('loop', join(base, 'loop'))
  symlinkSync(outside, join(base, 'outside'))
  assert.deepEqual(await listed(base), {
    files: ['2022/a.txt'],
    refused: ['outside: 符号链接指到文件夹之外，不予读取'],
  })
})

test('a long name is a message, and so is a folder that a page of the site would replace', async (t) => {
  const base = temporaryFolder(t)
  mkdirSync(join(base, 'index.html'))
  const long = `${'长'.repeat(80)}.txt`
  for (const name of [long, 'index.html/a.txt', `${'长'.repeat(78)}.txt`])
    writeFileSync(join(base, name), '甲')
  assert.deepEqual(await listed(base), {
    files: [`${'长'.repeat(78)}.txt`],
    refused: [
      'index.html/a.txt: 文件名或文件夹名不能是“index.html”，网站上网页自己叫这个名字，请改名',
      `${long}: 文件名或文件夹名有 244 字节，超过上限 240 字节（一个汉字 3 字节），请改短`,
    ],
  })
  const [deep = ''] = [Array.from({ length: 6 }, () => '深'.repeat(70)).join('/')]
  mkdirSync(join(base, deep), { recursive: true })
  writeFileSync(join(base, deep, 'a.txt'), '甲')
  assert.match((await listed(base)).refused.join('\n'), /路径有 1271 字节，超过上限 1000 字节，请改短/u)
})

/** Lists a folder in a process of another user, since root may read everything. */
function listedByAnotherUser(base: string): string {
  const program = `import { listRawFiles } from '#read/list-raw-files.ts'
    const { files, refused } = await listRawFiles([${JSON.stringify(base)}])
    console.log(JSON.stringify([files.map(({ path }) => path), refused.map((file) => [file.path, file.messages[0].reason])]))`
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  return execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: base },
    ...user,
  })
}

test('a folder that cannot be listed is a message, and the others are listed', (t) => {
  const base = temporaryFolder(t)
  for (const name of ['closed', 'open']) {
    mkdirSync(join(base, name))
    writeFileSync(join(base, name, 'a.txt'), '甲')
  }
  chmodSync(base, 0o777)
  chmodSync(join(base, 'closed'), 0o000)
  const found = JSON.parse(listedByAnotherUser(base))
  chmodSync(join(base, 'closed'), 0o755)
  assert.deepEqual(found, [
    [join(base, 'open/a.txt')],
    [[join(base, 'closed'), '无法列出文件夹：没有读取的权限']],
  ])
})
