// Upstream first. A module may use the modules before it in this list, never those after it.
const order = [
  'people',
  'programmes',
  'planning',
  'sampling',
  'evidence',
  'casework',
  'fieldwork',
  'alerts',
  'ratings',
  'reports',
  'publication',
  'assurance',
  'overview',
]
const test = '\\.test\\.ts$'
const testing = [test, '^server/testutils/', '^browser-tests/', '^bench/']
const rule = (name, from, to) => ({ name, severity: 'error', from, to })
const upstreamOnly = order
  .slice(0, -1)
  .map((name, i) =>
    rule(
      `${name}-is-upstream-of-what-it-uses`,
      { path: `^server/modules/${name}/`, pathNot: test },
      { path: `^server/modules/(${order.slice(i + 1).join('|')})/` },
    ),
  )

module.exports = {
  forbidden: [
    ...upstreamOnly,
    rule('no-circular', {}, { circular: true }),
    rule('the-site-map-imports-nothing', { path: '^server/paths(/|\\.ts$)' }, { pathNot: '^server/paths/' }),
    rule(
      'platform-knows-no-module-and-no-view',
      { path: '^server/platform/', pathNot: test },
      { path: '^server/(modules|views)/' },
    ),
    rule('views-know-no-module', { path: '^server/views/' }, { path: '^server/modules/' }),
    rule(
      'module-by-its-index-only',
      { path: '^server/modules/([^/]+)/' },
      { path: '^server/modules/', pathNot: ['^server/modules/$1/', '^server/modules/[^/]+/index\\.ts$'] },
    ),
    rule(
      'rules-are-pure',
      { path: '^server/modules/[^/]+/rules(/|\\.ts$)', pathNot: test },
      {
        pathNot: [
          '/rules(/|\\.ts$)',
          '^server/modules/[^/]+/schema/',
          '^server/modules/[^/]+/index\\.ts$',
          '^server/permissions\\.ts$',
          '^server/platform/(dates|deadline|words)\\.ts$',
        ],
      },
    ),
    rule(
      'core-knows-no-web',
      { path: '^server/modules/[^/]+/', pathNot: [test, '/web/', '/index\\.ts$'] },
      { path: '/web/' },
    ),
    rule('modules-know-no-http', { path: '^server/modules/' }, { path: 'node_modules/(fastify|@fastify)/' }),
    rule(
      'only-actions-write',
      { path: '^server/', pathNot: ['/actions(/|\\.ts$)', test] },
      { path: '^server/modules/[^/]+/store(/|\\.ts$)' },
    ),
    rule(
      'pages-do-not-speak-sql',
      { path: '/web/', pathNot: test },
      { path: ['^server/platform/db/', 'node_modules/kysely/'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'only-platform-db-opens-a-database',
      { path: '^server/', pathNot: ['^server/platform/db/', ...testing] },
      { path: 'node_modules/(pg|@electric-sql/pglite)/' },
    ),
    rule(
      'nunjucks-runs-official-macros-only',
      { path: '^server/', pathNot: '^server/platform/web/(macros|govuk-template)\\.ts$' },
      { path: 'node_modules/nunjucks/' },
    ),
    rule(
      'components-by-govuk-ts-only',
      { path: '^server/', pathNot: '^server/platform/web/' },
      { path: '^server/platform/web/(govuk-macros\\.ts|components/)' },
    ),
    rule('tests-are-not-imported', { pathNot: testing }, { path: testing }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
