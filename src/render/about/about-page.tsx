/** The layout of the pages of the about section: title, local navigation (概览, 怎样读报 …), content. */
import type { Child, Result } from 'hastscript'
import type { Thing } from 'schema-dts'
import { aboutPath, accuracyPath } from '#model/addresses/address.ts'
import type { Frame } from '../frame.ts'
import { breadcrumbNav } from '../layout/breadcrumb-nav.tsx'
import { page } from '../layout/page.tsx'
import { sectionsAbove } from '../layout/sections.ts'

const navigationItems: ReadonlyArray<[path: string, name: string]> = [
  [aboutPath(), '概览'],
  [aboutPath('reading'), '怎样读报'],
  [accuracyPath(), '准确率与存疑'],
  [aboutPath('citing'), '如何引用'],
  [aboutPath('data'), '数据与接口'],
  [aboutPath('handbook'), '编辑手册'],
]

const navigation = (current: string): Result => (
  <nav class="about-nav" aria-label="关于本档案">
    <ul>
      {navigationItems.map(([path, name]) => (
        <li>
          <a href={path} {...(path === current ? { 'aria-current': 'page' } : {})}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** Title and metadata of one page of the section. */
export interface AboutPart {
  path: string
  title: string
  /** Summary below the title, also the meta description. */
  lead: string
  /** schema.org data of the page. */
  things?: Thing[]
}

/** Returns the HTML of one page of the about section. */
export const aboutPage = (
  frame: Frame,
  { path, title, lead, things = [] }: AboutPart,
  ...parts: Child[]
): string =>
  page(
    frame,
    { kind: 'about', title, description: lead, path, things },
    breadcrumbNav(sectionsAbove(path)),
    <header class="page-head">
      <h1>{title}</h1>
      <p class="page-head-lead">{lead}</p>
    </header>,
    navigation(path),
    ...parts,
  )
