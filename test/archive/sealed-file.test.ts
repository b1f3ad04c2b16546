import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readSealed, takeDamagedCount, updateSealed, writeSealed } from '#archive/sealed-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { damages } from './damage.ts'

const read = (cache: string, name: string): string | undefined => readSealed(cache, name)?.toString('utf8')

for (const [name, damage] of Object.entries(damages))
  test(`a file that is ${name} is dropped, counted once, and can be written again`, (t) => {
    const cache = temporaryFolder(t)
    writeSealed(cache, 'a/x.json', ['{"报": "', '滨江日报"}\n'])
    writeSealed(cache, 'b/x.json', ['{"报": "滨江晚报"}\n'])
    assert.equal(read(cache, 'a/x.json'), '{"报": "滨江日报"}\n')
    takeDamagedCount()
    damage(join(cache, 'a/x.json'), join(cache, 'b/x.json'))
    assert.equal(read(cache, 'a/x.json'), undefined)
    assert.equal(existsSync(join(cache, 'a/x.json')), false)
    assert.equal(read(cache, 'a/x.json'), undefined)
    assert.deepEqual([takeDamagedCount(), takeDamagedCount()], [1, 0])
    writeSealed(cache, 'a/x.json', ['新'])
    assert.equal(read(cache, 'a/x.json'), '新')
  })

test('a file in the place of a folder, and a folder in the place of a file, make way', (t) => {
  const cache = temporaryFolder(t)
  writeFileSync(join(cache, 'records'), '')
  writeSealed(cache, 'records/3f/x.json', ['甲'])
  writeSealed(cache, 'records/3f', ['乙'])
  assert.equal(read(cache, 'records/3f'), '乙')
  assert.deepEqual(readdirSync(join(cache, 'records')), ['3f'])
})

test('an update leaves a whole file with the same content alone', (t) => {
  const cache = temporaryFolder(t)
  const inode = (): number => statSync(join(cache, 'x')).ino
  updateSealed(cache, 'x', ['甲', '乙'])
  const first = inode()
  updateSealed(cache, 'x', ['甲乙'])
  assert.equal(inode(), first)
  updateSealed(cache, 'x', ['甲'])
  assert.equal(read(cache, 'x'), '甲')
  assert.match(readFileSync(join(cache, 'x'), 'utf8'), /^甲[\da-f]{64}\n$/u)
})
