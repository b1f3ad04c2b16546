/** The frame of the about section: 关于本档案, its parts as a local navigation, then one part. */
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
  [aboutPath('comparison'), '功能对照'],
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

/** What one part says of itself. */
export interface AboutPart {
  path: string
  title: string
  lead: string
  /** What it is about, in schema.org's words. */
  things?: Thing[]
}

/** HTML of one part of the about section. */
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
