/** The layers of the program. Each rule says why, because a red line without a reason gets switched off. */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-only-itself',
      comment:
        'The core computes from values to values, so that it runs the same in Excel, in a browser and as a command, and can be tested without any of them. Pass what it needs in.',
      severity: 'error',
      from: { path: '^src/core' },
      to: { pathNot: '^src/core' },
    },
    {
      name: 'app-imports-core-and-ports',
      comment:
        'A use case says what happens, not how: files, Excel and the screen come in through src/app/ports.ts.',
      severity: 'error',
      from: { path: '^src/app' },
      to: { pathNot: '^src/(app|core)' },
    },
    {
      name: 'adapters-stay-apart',
      comment:
        'An adapter may be swapped or deleted without touching another one. What two of them share belongs in src/core or in src/adapters/theme.ts.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/(adapters/[^/]+/|cli|taskpane|commands)', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'nothing-imports-an-entry-point',
      comment:
        'Entry points join adapters to use cases; whatever else is worth sharing does not belong in one.',
      severity: 'error',
      from: { pathNot: '^src/(cli|taskpane|commands|functions)' },
      to: { path: '^src/(cli|taskpane|commands|functions)' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea in two places, or two ideas in one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shipped-code-uses-shipped-packages',
      comment: 'A development dependency is not there when the product runs.',
      severity: 'error',
      from: { path: '^src', pathNot: '\\.mjs$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
