import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { entryPath, folderOfName, indexPath, kindPath } from '#model/addresses/index-address.ts'

test('a name of Han characters is its own folder', () => {
  assert.equal(folderOfName('周瑞华'), '周瑞华')
  assert.equal(folderOfName('阿依古丽·买买提'), '阿依古丽·买买提')
  assert.equal(entryPath('reporters', '周瑞华'), '/reporters/%E5%91%A8%E7%91%9E%E5%8D%8E/')
  assert.equal(entryPath('reporters', '周瑞华', 2), '/reporters/%E5%91%A8%E7%91%9E%E5%8D%8E/2/')
})

test('letters, kinds and further pages have addresses that no name has', () => {
  assert.equal(indexPath('columns'), '/columns/')
  assert.equal(indexPath('columns', 'Z', 2), '/columns/z/2/')
  assert.equal(kindPath('commentary', 3), '/kinds/commentary/3/')
  for (const name of ['z', 'other', '2', 'notice']) assert.match(folderOfName(name), /~/u)
})

const awkward = [
  ...[
    '..',
    '.',
    '',
    '/',
    '../../etc',
    'a/b',
    'a b',
    'A股',
    'a股',
    '育新机 开新局',
    '育新机开新局',
    '\u0000',
    '周\n瑞',
  ],
  ...[
    'con',
    'CON',
    '周瑞华.',
    '周瑞华 ',
    'é',
    'e\u0301',
    '\ud800',
    '\ud801',
    '%2F',
    '~',
    '周'.repeat(300),
    '周'.repeat(301),
  ],
]

test('awkward names each have one folder inside the site, told apart on any disk', () => {
  const folders = awkward.map(folderOfName)
  for (const folder of folders) assert.match(folder, /^[\p{Script=Han}\p{Ll}\p{Nd}·~]+$/u)
  assert.equal(new Set(folders.map((folder) => folder.normalize('NFC').toLowerCase())).size, awkward.length)
})

test('any name has an address whose decoded form is one folder of at most 200 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const folder = folderOfName(name)
      assert.equal(decodeURIComponent(entryPath('places', name)), `/places/${folder}/`)
      assert.doesNotMatch(folder, /[/\\.\s\p{Cc}\p{Cs}]/u)
      assert.ok(Buffer.byteLength(folder) <= 200 && folder.length > 0)
    }),
  )
})
