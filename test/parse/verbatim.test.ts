/** What looks like Markdown in newsprint comes out as it went in. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { parseText } from './parse-text.ts'

const opening = '# 市政府召开会议\n\n本报讯（记者 方圆）4月17日，会议召开。\n\n'

for (const text of [
  '1. 第一点是加强领导，落实责任。',
  '* 星号开头的一段话，照录不误。',
  '<b>粗体</b>与<script>alert(1)</script>都照录。',
  '下划线___不是分隔线，[链接](javascript:void)也不是链接。',
  '___开头的一段话，不是分隔线。',
  '&amp;与&#20013;都不是字符。',
  '    四个空格开头的一段话，不是代码。',
  '> 不是引文的一段话，照录不误。',
  '电话138****5678可以举报，欢迎监督。',
]) {
  test(text, () => {
    const body = parseText(opening + text).issue.items[0]?.body ?? []
    assert.equal(body.at(-1)?.text, text)
  })
}
