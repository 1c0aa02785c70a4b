// Who may import whom. `.oxlintrc.json` is written from this table by `node scripts/checkArrows.mjs --write`.
// A folder may import itself and what is listed; everything else is denied.

/** What whatever draws a screen may import. */
const screen = [
  'core',
  'publish',
  'work',
  'data',
  'state',
  'map',
  'drawing',
  'export',
  'report',
  'charts',
  'ui',
  'i18n',
]

/** Folders below src/ and what each may import. */
export const arrows = {
  'core/statistics': [],
  'core/release': [],
  'core/classification': ['core/statistics', 'core/release'],
  'core/view': ['core/release'],
  'core/scene': ['core/statistics', 'core/classification', 'core/release', 'core/view'],
  publish: ['core'],
  cli: ['core', 'publish'],
  work: ['core', 'export'],
  data: ['core', 'work'],
  state: ['core'],
  map: ['core', 'i18n'],
  i18n: ['core'],
  ui: [],
  drawing: ['core', 'i18n', 'map'],
  charts: ['core', 'i18n', 'drawing', 'ui'],
  export: ['core', 'i18n', 'drawing'],
  report: ['core', 'work', 'i18n', 'drawing', 'export'],
  features: screen,
  app: [...screen, 'features'],
  testing: ['core', 'publish', 'i18n'],
}

/** Packages and the folders that may import them; a package not named here may be imported anywhere. */
export const homes = {
  'maplibre-gl': ['map'],
  zustand: ['state'],
  recharts: ['charts'],
  valibot: ['core/release', 'core/view', 'publish', 'data', 'app'],
  '@tanstack/react-query': ['data', 'app'],
  'node:*': ['cli'],
  react: ['map', 'i18n', 'ui', 'charts', 'features', 'app', 'state', 'data', 'work'],
}
