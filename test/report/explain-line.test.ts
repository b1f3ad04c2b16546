import assert from 'node:assert/strict'
import test from 'node:test'
import { explainLine } from '../../src/report/explain-line.ts'
import { parseText } from '../parse/parse-text.ts'

const text = [
  '本市召开春耕现场会',
  '',
  '本报讯（记者 周乐天）3月4日，全市春耕现场会在青溪镇召开，二百余人到田间察看。',
  '',
  '会议要求，各地要抓紧整地、调运良种，抢在月底以前完',
  '',
  '成早稻育秧任务。',
  '',
  '责任编辑：许青',
].join('\r\n')

const parsed = parseText(text)
const explained = (line: number): string => explainLine(parsed, text, line) ?? '（无）'

test('a headline: role, cues with the matched text, runner-up, article', () => {
  const [title, text, evidence, ...rest] = explained(1).split('\n')
  assert.equal(title, 'page.txt:1 主题')
  assert.equal(text, '  本市召开春耕现场会')
  assert.equal(evidence, '依据：')
  assert.match(rest.join('\n'), /^ {2}[a-z-]+ \+[\d.]+「.+」$/mu)
  assert.match(rest.at(-2) ?? '', /^次选：\S+，整版最优读法胜出 \d/u)
  assert.equal(rest.at(-1), '归入：01-01「本市召开春耕现场会」')
})

test('both lines of a paragraph that was split by a column break have the same explanation', () => {
  assert.match(explained(5), /归入：01-01「本市召开春耕现场会」第 2 段$/u)
  assert.equal(explained(7), explained(5))
})

test('furniture belongs to no article', () => {
  assert.match(explained(9), /版面附件[\s\S]*归入：不属于任何一篇稿件$/u)
})

test('an empty line and a line past the end have no explanation', () => {
  assert.equal(explainLine(parsed, text, 2), undefined)
  assert.equal(explainLine(parsed, text, 99), undefined)
})
