import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byline, bylineText } from '#render/article/byline.tsx'
import { htmlOf } from '../html-of.ts'
import { sampleArticle } from '../sample-issue.ts'
import { numberedMarks } from './numbered-marks.ts'

const unmarked = { line: null }
const link = (name: string): string =>
  `<a class="name" href="/reporters/${encodeURIComponent(name)}/">${name}</a>`

test('adjacent names with the same role show the role once, and each name is a link', () => {
  assert.equal(
    htmlOf(byline(sampleArticle.bylines, unmarked)),
    `<p class="byline"><span class="byline-group"><span class="role">记者</span>${link('李明')}</span>` +
      `<span class="byline-group"><span class="role">通讯员</span>${link('赵一')}${link('钱二')}</span></p>`,
  )
})

test('names without a role form a group without one', () => {
  assert.equal(
    htmlOf(byline([{ name: '李明' }, { name: '赵一' }], unmarked)),
    `<p class="byline"><span class="byline-group">${link('李明')}${link('赵一')}</span></p>`,
  )
})

test('a role that comes back after another one is shown again', () => {
  const bylines = [{ role: '记者', name: '李明' }, { name: '赵一' }, { role: '记者', name: '钱二' }]
  assert.equal(bylineText(bylines), '记者 李明　赵一　记者 钱二')
})

test('on the article page the byline has its anchor and its line number', () => {
  assert.equal(
    htmlOf(byline([{ name: '李明' }], numberedMarks('byline'))),
    `<p class="byline" id="byline"><i>7</i><span class="byline-group">${link('李明')}</span></p>`,
  )
})

test('an article without bylines has no byline', () => {
  assert.equal(byline([], numberedMarks('byline')), null)
  assert.equal(bylineText([]), '')
})

test('as plain text, names are separated by spaces and groups by a full-width space', () => {
  assert.equal(bylineText(sampleArticle.bylines), '记者 李明　通讯员 赵一 钱二')
})
