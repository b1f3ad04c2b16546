/** Chinese names of the roles of blocks, in the trade's own terms: a `kicker` is a 引题. */
import type { Role } from './role.ts'

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
