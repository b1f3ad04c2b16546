/** Chinese names of the parts of an article that are scored: `kicker` is 引题. */
import type { Part } from '#model/accuracy/score.ts'

export const partName: Readonly<Record<Part, string>> = {
  headline: '主题',
  kicker: '引题',
  column: '专栏',
  subhead: '副题',
  byline: '署名',
  dateline: '电头',
  caption: '图片说明',
  paragraph: '段落',
  kind: '体裁',
}
