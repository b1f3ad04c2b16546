/**
 * Import rules, as docs/architecture.md states them (test/docs/architecture.test.ts compares the two).
 *
 * Type-only imports of packages and of Node.js are allowed everywhere, since nothing of them is left at run time:
 * `import type { VFile } from 'vfile'` may stand in `src/model/`, `import { VFile } from 'vfile'` may not.
 */

/** What each folder may import besides itself: folders of `src/`, packages, modules of Node.js. */
export const allowedImports = {
  accuracy: { folders: ['model'], packages: [], node: [] },
  archive: { folders: ['model'], packages: [], node: ['crypto', 'fs', 'path'] },
  assemble: { folders: ['model'], packages: [], node: [] },
  browser: { folders: ['model'], packages: [], node: [] },
  catalog: { folders: ['model'], packages: ['pinyin-pro'], node: [] },
  census: { folders: ['model'], packages: [], node: [] },
  model: { folders: [], packages: ['zod'], node: ['crypto'] },
  parse: { folders: ['model'], packages: ['pinyin-pro', 'tyme4ts'], node: [] },
  'pipeline.ts': { folders: ['model', 'parse', 'rules'], packages: ['remark-parse', 'unified'], node: [] },
  read: {
    folders: ['model'],
    packages: ['recheck', 'vfile', 'yaml', 'zod'],
    node: ['buffer', 'crypto', 'fs', 'fs/promises', 'path'],
  },
  render: {
    folders: ['model', 'catalog'],
    packages: [
      'csv-stringify',
      'hastscript',
      'rehype-stringify',
      'tyme4ts',
      'unified',
      'xast-util-to-xml',
      'xastscript',
    ],
    node: ['crypto'],
  },
  report: { folders: ['model'], packages: ['vfile', 'vfile-reporter'], node: [] },
  rules: { folders: ['model'], packages: ['tyme4ts'], node: [] },
  search: {
    folders: ['model', 'archive'],
    packages: ['esbuild', 'pagefind'],
    node: ['crypto', 'diagnostics_channel', 'fs', 'path', 'zlib'],
  },
  site: {
    folders: ['model', 'archive', 'catalog', 'render'],
    packages: ['esbuild', 'lightningcss', 'zod'],
    node: ['crypto', 'fs', 'path'],
  },
  templates: { folders: ['model', 'catalog', 'render', 'site'], packages: [], node: [] },
}

const anyOf = (names) => `(?:${names.map((name) => name.replaceAll('.', '\\.')).join('|')})`

/** Pattern of the files of a folder of `src/`, of `templates/`, or of `src/pipeline.ts`. */
function filesOf(name) {
  if (name === 'templates') return '^templates/'
  return name.includes('.') ? `^src/${anyOf([name])}$` : `^src/${name}/`
}

const folderRule = (name, { folders }) => ({
  name: `${name}-imports-only-its-folders`,
  severity: 'error',
  from: { path: filesOf(name) },
  to: { path: '^(?:src|templates|scripts|test)/|^eleventy', pathNot: [name, ...folders].map(filesOf) },
})

const packageRule = (name, { packages }) => ({
  name: `${name}-imports-only-its-packages`,
  severity: 'error',
  from: { path: filesOf(name) },
  to: {
    path: '(?:^|/)node_modules/',
    pathNot: packages.length > 0 ? `(?:^|/)node_modules/${anyOf(packages)}/` : '^$',
    dependencyTypesNot: ['type-only'],
  },
})

const nodeRule = (name, { node }) => ({
  name: `${name}-imports-only-its-node-modules`,
  severity: 'error',
  from: { path: filesOf(name) },
  to: {
    dependencyTypes: ['core'],
    pathNot: node.length > 0 ? `^(?:node:)?${anyOf(node)}$` : '^$',
    dependencyTypesNot: ['type-only'],
  },
})

const rulesOfFolders = Object.entries(allowedImports).flatMap(([name, allowed]) => [
  folderRule(name, allowed),
  packageRule(name, allowed),
  nodeRule(name, allowed),
])

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.d\\.ts$', orphan: true },
      to: {},
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...rulesOfFolders,
    {
      name: 'browser-code-imports-no-node-modules',
      severity: 'error',
      from: { path: '^src/search/browser/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'entry-points-are-not-imported',
      severity: 'error',
      from: { path: '^src/publish/|^eleventy' },
      to: { path: '^(?:scripts|test|templates)/|^src/browser/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
