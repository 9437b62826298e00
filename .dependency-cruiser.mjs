// The house rules of ARCHITECTURE.md: who may import whom. Each rule has a wrong import in tests/fixtures/boundaries/, and
// a test that it is caught.

/** A path into an npm package, from wherever the check runs. */
const packages = (/** @type {string[]} */ ...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`

/** The floors of `db`, each with those below it: a room imports from its own floor's folder and from lower floors only. */
const floorsOfDb = {
  text: [],
  engine: ['text'],
  tabular: ['text', 'engine'],
  linkage: ['text', 'engine'],
  sealing: ['text', 'engine'],
  stock: ['text', 'engine', 'sealing'],
  slices: ['text', 'engine', 'tabular', 'linkage', 'sealing', 'stock'],
}

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    forbid(
      'contract-knows-zod-only',
      { path: '^preload/contract/' },
      { pathNot: ['^preload/contract/', packages('zod')] },
    ),
    forbid(
      'bridge-knows-electron-and-the-contract-only',
      { path: '^preload/[^/]+$' },
      { pathNot: ['^preload/', packages('electron')] },
    ),
    forbid(
      'db-runs-in-plain-node',
      { path: '^db/' },
      {
        dependencyTypesNot: ['core'],
        pathNot: [
          '^db/',
          '^preload/contract/',
          packages(
            'kysely',
            'better-sqlite3',
            'zod',
            'age-encryption',
            '@noble/ciphers',
            '@scure/base',
            'easy-template-x',
            'hyphen',
            'ics',
            'postal-mime',
            '@kenjiuno/msgreader',
            'write-excel-file',
            'html-to-text',
            'pg',
            'qr',
          ),
        ],
      },
    ),
    // a test reads the sources of all others for statements prepared on a handle that they are given
    forbid(
      'sqlite-by-hand-in-the-engine-and-the-drafts-only',
      {
        path: '^db/',
        pathNot:
          '^db/(engine/|stock/|slices/imports/((applying|comparison|moving|staging)/|(decide|drafts)\\.ts$))',
      },
      { path: packages('better-sqlite3') },
    ),
    forbid(
      'main-asks-the-data-process',
      { path: '^main/' },
      { path: ['^db/', packages('kysely')], pathNot: '^db/(process|engine/files)/' },
    ),
    forbid(
      'main-knows-no-renderer',
      { path: '^main/' },
      { path: ['^renderer/', packages('react', 'react-dom')] },
    ),
    forbid(
      'renderer-knows-the-contract-only',
      { path: '^renderer/' },
      { path: ['^main/', '^db/', '^preload/[^/]+$'] },
    ),
    forbid('renderer-runs-in-the-sandbox', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    forbid(
      'renderer-takes-browser-packages-only',
      { path: '^renderer/' },
      { path: packages('electron', 'better-sqlite3', 'kysely', 'age-encryption', '@noble/ciphers', 'pg') },
    ),
    forbid(
      'ag-grid-behind-one-door',
      { path: '^renderer/', pathNot: '^renderer/kit/grid/' },
      { path: packages('ag-grid-community', 'ag-grid-react', '@ag-grid-community') },
    ),
    ...Object.entries(floorsOfDb).map(([floor, below]) =>
      forbid(
        `db-${floor}-knows-lower-floors-only`,
        { path: `^db/${floor}/` },
        { path: '^db/', pathNot: `^db/(${[floor, ...below].join('|')})/` },
      ),
    ),
    // `slice.ts` and `tables.ts` are for the process, which lists the slices; an import's thread and the stores of the log
    // have addresses of their own, since the data process would load them with every start
    forbid(
      'db-rooms-have-one-door',
      { path: '^db/(slices/[^/]+|[^/]+)/' },
      {
        path: '^db/(slices/[^/]+|tabular|linkage|stock)/',
        pathNot: [
          '^db/$1/',
          '^db/(tabular|linkage|stock)/index\\.ts$',
          '^db/stock/stores/index\\.ts$',
          '^db/slices/[^/]+/(index|slice|tables)\\.ts$',
          '^db/slices/imports/thread\\.ts$',
        ],
      },
    ),
    forbid(
      'renderer-kit-knows-no-slices',
      { path: '^renderer/kit/' },
      { path: '^renderer/', pathNot: '^renderer/kit/' },
    ),
    forbid(
      'renderer-slices-know-no-shell',
      { path: '^renderer/slices/' },
      { path: '^renderer/', pathNot: '^renderer/(kit|slices)/' },
    ),
    // `slice.ts` is for the shell, which lists the slices; what `index.ts` leads to is for other slices
    forbid(
      'renderer-slices-have-one-door',
      { path: '^renderer/(slices/[^/]+|[^/]+)' },
      {
        path: '^renderer/slices/[^/]+/',
        pathNot: ['^renderer/$1/', '^renderer/slices/[^/]+/(index|slice)\\.tsx?$'],
      },
    ),
    forbid(
      'set-up-needs-node-only',
      { path: '^scripts/' },
      { path: '(^|/)node_modules/', pathNot: packages('electron'), dependencyTypesNot: ['type-only'] },
    ),
    forbid('no-cycles', {}, { circular: true }),
    forbid(
      'the-house-stands-without-its-tests',
      { path: '^(preload|db|main|renderer)/' },
      { path: '^(tests|scripts)/' },
    ),
    forbid('everything-resolves', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}

export default configuration

/**
 * @param {string} name
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function forbid(name, from, to) {
  return { name, severity: 'error', from, to }
}
