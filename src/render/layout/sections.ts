/** The pages above one that belongs to no paper: above `/reporters/周瑞华/` stand 索引 and 记者与通讯员. */
import { aboutPath, accuracyPath, onThisDayPath } from '#model/addresses/address.ts'
import { indexesPath, indexPath } from '#model/addresses/index-address.ts'
import { allIndexes, indexLabels } from '../text/index-labels.ts'
import type { Breadcrumb } from './breadcrumb-nav.tsx'

/** Sections by how the addresses of their pages begin. */
const sections: ReadonlyArray<[beginning: string, Breadcrumb]> = [
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

/** From the highest down, without the page itself. */
export const sectionsAbove = (path: string): Breadcrumb[] =>
  sections
    .filter(([beginning, step]) => path.startsWith(beginning) && path !== step.path)
    .map(([, step]) => step)
