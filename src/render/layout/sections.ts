/** The ancestors of pages that belong to no paper: of `/reporters/周瑞华/` 索引 and 记者与通讯员. */
import { aboutPath, accuracyPath, onThisDayPath } from '#model/addresses/address.ts'
import { indexesPath, indexPath } from '#model/addresses/index-address.ts'
import { allIndexes, indexLabels } from '../text/index-labels.ts'
import type { Breadcrumb } from './breadcrumb-nav.tsx'

/** Ancestors, each with the prefix that the addresses below it have. */
const sections: ReadonlyArray<[prefix: string, Breadcrumb]> = [
  [aboutPath(), { name: '关于', path: aboutPath() }],
  [accuracyPath(), { name: '准确率与存疑', path: accuracyPath() }],
  [onThisDayPath(), { name: '历史上的今天', path: onThisDayPath() }],
  ...allIndexes.flatMap(
    (index): Array<[string, Breadcrumb]> => [
      [indexPath(index), { name: '索引', path: indexesPath() }],
      [indexPath(index), { name: indexLabels[index].title, path: indexPath(index) }],
    ],
  ),
]

/** The ancestors of the page at an address, highest first, without the page itself: `索引 › 记者与通讯员`. */
export const sectionsAbove = (path: string): Breadcrumb[] =>
  sections
    .filter(([prefix, ancestor]) => path.startsWith(prefix) && path !== ancestor.path)
    .map(([, ancestor]) => ancestor)
