/** `/indexes/`: all indexes, each with its number of entries and the entries with the most articles: 记者与通讯员. */
import type { Result } from 'hastscript'
import { addressOfEntry } from '#catalog/indexes/entry-address.ts'
import type { Indexes } from '#catalog/indexes/open-indexes.ts'
import { topEntries } from '#catalog/indexes/paginate-index.ts'
import { type IndexName, indexesPath, indexPath } from '#model/addresses/index-address.ts'
import type { Frame } from '../frame.ts'
import { page } from '../layout/page.tsx'
import { allIndexes, indexLabels } from '../text/index-labels.ts'

/** Entries shown per index. */
const maxTopEntries = 24

function indexSection(index: IndexName, indexes: Indexes): Result {
  const entries = indexes.entries(index)
  const { title, about, unit } = indexLabels[index]
  return (
    <section class="index-section">
      <h2>
        <a href={indexPath(index)}>{title}</a>
        <small>{`${entries.length}${unit}`}</small>
      </h2>
      <p>{about}</p>
      <ul class="top-entries">
        {topEntries(entries, maxTopEntries).map(({ key, name, articles }) => (
          <li>
            <a href={addressOfEntry(index, key)}>{name}</a>
            <small>{`${articles.length}篇`}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Returns the HTML of the page. */
export const indexOverviewPage = (frame: Frame, indexes: Indexes): string =>
  page(
    frame,
    {
      kind: 'index',
      title: '索引',
      description: `${frame.site.title}的索引：${allIndexes.map((index) => indexLabels[index].title).join('、')}。`,
      path: indexesPath(),
    },
    <header class="page-head">
      <h1>索引</h1>
      <p class="page-head-lead">按人、按栏、按体裁、按地方查文章；名字照报纸所印，按拼音排列。</p>
    </header>,
    <div class="index-sections">{allIndexes.map((index) => indexSection(index, indexes))}</div>,
  )
