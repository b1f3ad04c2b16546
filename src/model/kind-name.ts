/** Chinese names of the kinds of items: an `advertisement` is a 广告. */
import type { Kind } from '#model/article.ts'

export const kindName: Record<Kind, string> = {
  news: '新闻',
  commentary: '评论',
  interview: '专访',
  brief: '简讯',
  photo: '图片',
  notice: '公告',
  advertisement: '广告',
}
