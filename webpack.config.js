const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');

const DIST = path.resolve(__dirname, 'dist');
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com';
/** Where the development server has the npm package's copy of office.js. */
const OFFICE_JS_HERE = '/office-js';

/** Style elements may be empty, because scripts put their rules into them; SHA-256 of nothing lets in nothing else. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** What the pages may do: load their own files and Microsoft's office.js, and speak to nobody else. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_JS_CDN}`,
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};
const resolve = { extensions: ['.ts', '.tsx', '.js'] };
const isCommand = (name) => name.endsWith('.mjs');

/** The command as one file that needs nothing but Node: `node dist/refresh.mjs workbook.xlsx`. */
const command = {
  name: 'command',
  target: 'node20',
  entry: { refresh: './src/cli/refresh.ts' },
  output: {
    path: DIST,
    filename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    clean: { keep: (name) => !isCommand(name) },
  },
  experiments: { outputModule: true },
  resolve,
  module: { rules: [typescript] },
  stats: 'errors-warnings',
};

/** The add-in: the pages Excel opens and what they load. */
function addin({ mode }) {
  const production = mode === 'production';
  const page = (name, template) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template,
      chunks: [name],
      inject: false,
      scriptLoading: 'defer',
      minify: production && { collapseWhitespace: true, removeComments: true },
      templateParameters: (compilation, assets, tags, options) => ({
        htmlWebpackPlugin: { tags, files: assets, options },
        policy: POLICY,
        officeJs: `${production ? `${OFFICE_JS_CDN}/lib/1/hosted` : OFFICE_JS_HERE}/office.js`,
      }),
    });
  return {
    name: 'addin',
    target: ['web', 'es2022'],
    entry: { taskpane: './src/taskpane/taskpane.tsx', commands: './src/commands/commands.ts' },
    output: {
      path: DIST,
      publicPath: 'auto',
      filename: '[name].[contenthash:12].js',
      clean: { keep: isCommand },
    },
    devtool: production ? false : 'source-map',
    resolve,
    module: { rules: [typescript, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }] },
    plugins: [
      page('taskpane', './src/taskpane/taskpane.html'),
      page('commands', './src/commands/commands.html'),
      new CssPlugin({ filename: '[name].[contenthash:12].css' }),
    ],
    optimization: { splitChunks: { chunks: 'all' } },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

module.exports = (_, { mode }) => [command, addin({ mode })];
