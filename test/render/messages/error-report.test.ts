import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorReport } from '#render/messages/error-report.ts'

const reported = {
  about: '某地日报 2022年9月5日《“秋收” & 开镰？100%》',
  url: 'https://example.org/mdrb/2022/09/05/01-03/',
  file: '扫描 1+2.txt',
  line: 34,
}

test('the mail contains address, raw file and line, also with special characters', () => {
  const mail = new URL(errorReport('editor@example.org', reported))
  assert.equal(mail.protocol + mail.pathname, 'mailto:editor@example.org')
  const [subject, body, ...more] = mail.search.slice(1).split('&')
  assert.deepEqual(more, [])
  assert.equal(decodeURIComponent(subject ?? ''), `subject=勘误：${reported.about}`)
  const lines = decodeURIComponent(body ?? '').split('\r\n')
  assert.deepEqual(lines.slice(0, 3), [
    `body=报道：${reported.about}`,
    `网址：${reported.url}`,
    '原文：扫描 1+2.txt 第34行',
  ])
})

test('reserved characters in address and body are percent-encoded', () => {
  const mail = errorReport('the.editor+news@example.org', { ...reported, message: '可疑\n#' })
  assert.match(mail, /^mailto:the\.editor%2Bnews@example\.org\?subject=[^\s&?#+]*&body=[^\s&?#+]*$/u)
  assert.match(decodeURIComponent(mail), /\r\n存疑：可疑\n#\r\n/u)
})
