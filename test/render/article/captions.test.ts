import assert from 'node:assert/strict'
import { test } from 'node:test'
import { captionsOf } from '#render/article/captions.tsx'
import { htmlOf } from '../html-of.ts'
import { numberedMarks } from './numbered-marks.ts'

const captions = [{ text: '纪念馆外景。', credit: '胡亚华 摄' }, { text: '秋收现场。' }]

test('captions are in a labelled block, with a credit where one is printed', () => {
  assert.equal(
    htmlOf(captionsOf(captions)),
    '<div class="captions"><p class="label">图片说明</p>' +
      '<p class="caption">纪念馆外景。<span class="caption-credit">胡亚华 摄</span></p>' +
      '<p class="caption">秋收现场。</p></div>',
  )
})

test('on the article page each caption has its numbered anchor and its line number', () => {
  assert.equal(
    htmlOf(captionsOf(captions, numberedMarks)),
    '<div class="captions"><p class="label">图片说明</p>' +
      '<p class="caption" id="caption-1"><i>7</i>纪念馆外景。<span class="caption-credit">胡亚华 摄</span></p>' +
      '<p class="caption" id="caption-2"><i>7</i>秋收现场。</p></div>',
  )
})

test('an article without captions has no block', () => {
  assert.equal(captionsOf([]), null)
})
