/** Titles and descriptions of the indexes, and the measure words for their entries: 5,000 reporters are `5,000人`. */
import type { IndexName } from '#model/addresses/index-address.ts'

interface IndexLabels {
  title: string
  /** Description, shown below the title. */
  about: string
  /** Measure word of its entries: `人`. */
  unit: string
}

/** Labels by index. */
export const indexLabels: Readonly<Record<IndexName, IndexLabels>> = {
  reporters: {
    title: '记者与通讯员',
    about: '凡署名者皆收入，姓名与身份照报纸所印。姓名相同的，未必是同一个人。',
    unit: '人',
  },
  columns: { title: '专栏', about: '报纸为一组文章所起的栏名，照报纸所印。', unit: '个' },
  kinds: { title: '体裁', about: '新闻、评论、专访、简讯、图片、公告、广告。', unit: '种' },
  places: { title: '地名', about: '电头里的地名，即稿件从何处发来，照报纸所印。', unit: '处' },
}

/** All indexes, in the order in which they are listed. */
export const allIndexes: readonly IndexName[] = ['reporters', 'columns', 'kinds', 'places']
