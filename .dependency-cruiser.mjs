/** The drawing of DESIGN.md section 2 as rules: imports point one way. */
const room = (name) => `^src/${name}/`
const only = (from, ...to) => ({
  name: `${from}-imports-only-${to.length > 0 ? to.join('-') : 'itself'}`,
  severity: 'error',
  from: { path: room(from) },
  to: { path: '^(src|templates|scripts|test)/', pathNot: [room(from), ...to.map(room)] },
})
const noImporterBut = (name, ...others) => ({
  name: `only-${others.join('-and-')}-import-${name}`,
  severity: 'error',
  from: { path: '^(src|templates|eleventy)', pathNot: [room(name), ...others.map((other) => `^${other}`)] },
  to: { path: room(name) },
})
const noFileSystem = {
  name: 'pure-rooms-touch-no-file-system',
  severity: 'error',
  comment:
    'The file system, the clock and the environment appear only in read, archive, the index writer and scripts.',
  from: { path: '^src/(model|parse|rules|assemble|census|accuracy|catalog|report|render)/' },
  to: {
    path: '^(node:)?(fs|fs/promises|child_process|process|os|worker_threads)$',
    dependencyTypes: ['core'],
  },
}

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { path: '^src/', orphan: true }, to: {} },
    only('model'),
    ...[
      'catalog',
      'read',
      'parse',
      'rules',
      'assemble',
      'census',
      'accuracy',
      'archive',
      'report',
      'browser',
    ].map((name) => only(name, 'model')),
    only('search', 'model', 'archive'),
    only('render', 'model', 'catalog'),
    only('site', 'model', 'archive', 'catalog', 'render'),
    noImporterBut('publish', 'scripts', 'test', 'eleventy'),
    noImporterBut('browser', 'test'),
    noFileSystem,
    {
      name: 'pipeline-imports-only-model-parse-rules',
      severity: 'error',
      from: { path: '^src/pipeline\\.ts$' },
      to: { path: '^(src|templates|scripts|test)/', pathNot: ['model', 'parse', 'rules'].map(room) },
    },
    {
      name: 'templates-import-only-model-catalog-render-site',
      severity: 'error',
      from: { path: '^templates/' },
      to: { path: '^(src|scripts|test)/', pathNot: ['model', 'catalog', 'render', 'site'].map(room) },
    },
    {
      name: 'nothing-imports-scripts',
      severity: 'error',
      from: { path: '^(src|templates)/' },
      to: { path: '^(scripts|test)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
