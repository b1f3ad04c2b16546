/** Chinese names of the roles of blocks, in the terms of journalism: a `kicker` is a 引题. */
import type { Role } from './reading/role.ts'
import type { Kind } from './record/article.ts'
import type { Severity } from './record/message.ts'

export const roleName: Readonly<Record<Role, string>> = {
  masthead: '报头',
  furniture: '版面附件',
  column: '专栏',
  kicker: '引题',
  headline: '主题',
  subhead: '副题',
  byline: '署名',
  lead: '导语',
  paragraph: '正文',
  crosshead: '小标题',
  caption: '图片说明',
  credit: '图片署名',
  notice: '公告',
  advertisement: '广告',
  jump: '转接',
  unplaced: '未归类',
}

/** Chinese names of the kinds of items: an `advertisement` is a 广告. */
export const kindName: Record<Kind, string> = {
  news: '新闻',
  commentary: '评论',
  interview: '专访',
  brief: '简讯',
  photo: '图片',
  notice: '公告',
  advertisement: '广告',
}

/** Chinese names of severities: a `warning` is a 提醒. */
export const severityName: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  info: '说明',
}
