import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingBar } from '#render/article/reading-bar.tsx'
import { htmlOf } from '../html-of.ts'

test('the reading bar is hidden, has the medium text size chosen, and copies the permalink', () => {
  assert.equal(
    htmlOf(readingBar('permalink')),
    [
      '<div class="reading-bar" hidden><fieldset><legend class="visually-hidden">字号</legend>',
      '<button type="button" name="text-size" value="small" aria-pressed="false">小</button>',
      '<button type="button" name="text-size" value="medium" aria-pressed="true">中</button>',
      '<button type="button" name="text-size" value="large" aria-pressed="false">大</button>',
      '<button type="button" name="text-size" value="huge" aria-pressed="false">特大</button></fieldset>',
      '<button type="button" data-writing="vertical" aria-pressed="false">竖排</button>',
      '<button type="button" data-copy="permalink" data-what="链接">复制链接</button></div>',
    ].join(''),
  )
})
