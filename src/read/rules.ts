/** Rules of the messages about files that cannot be read or are not valid; each stops its file. */
import type { RuleMetadata } from '#model/rule-metadata.ts'

/** A raw file that cannot be decoded, or is too large, or is not a regular file. */
export const unreadable: RuleMetadata = {
  id: 'unreadable',
  subject: 'input',
  severity: 'error',
  name: '文件不能读',
  reason: '不是认识的编码，或者太大、太长、没有文字。',
  remedy: '另存为 UTF-8 文本；太大的按版拆开。',
}

/** YAML of editors (a profile, the lexicon, `site.yaml`, corrections) that does not fit its schema. */
export const invalidContent: RuleMetadata = {
  id: 'content',
  subject: 'input',
  severity: 'error',
  name: '写法有误',
  reason: '报纸档案、词表、站点设置或更正的 YAML 写得不对。',
  remedy: '按消息里的行、列改；消息会说该写什么。',
}
