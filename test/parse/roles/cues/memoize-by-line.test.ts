import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '#model/reading/tree.ts'
import { memoizeByLine } from '#parse/roles/cues/memoize-by-line.ts'
import { pageView } from '#parse/roles/page-view.ts'
import { sampleKnowledge } from '../../../sample-newspaper.ts'

const block = (text: string, number: number): Block => ({
  type: 'block',
  lines: [{ text, span: [0, text.length], number }],
  before: 'blank',
  opening: { bylines: [], length: 0 },
  jumps: {},
  data: {},
})

const pageOf = (...texts: string[]) => pageView(texts.map(block), sampleKnowledge)

test('a question is asked once of each line of a page, also where the answer is that there is none', () => {
  const asked: string[] = []
  const beforeColon = memoizeByLine(({ text }): string | undefined => {
    asked.push(text)
    return /^(.+)：/u.exec(text)?.[1]
  })
  const pages = [pageOf('联系人：陈润', '停电公告'), pageOf('地址：滨江路')]
  const answers = [...pages, ...pages].flatMap((page) => page.lines.map((line) => beforeColon(line, page)))
  assert.deepEqual(answers, ['联系人', undefined, '地址', '联系人', undefined, '地址'])
  assert.deepEqual(asked, ['联系人：陈润', '停电公告', '地址：滨江路'])
})
