const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');

/** Where the add-in is served from while it is developed, as in manifest.xml. */
const HERE = 'https://localhost:3000';
const PORT = 3000;
const SAMPLE = 'assets/sample/Improvement programme.xlsx';
const DIST = path.resolve(__dirname, 'dist');
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com';
/** Where the development server has the npm package's copy of office.js. */
const OFFICE_JS_HERE = '/office-js';
const OFFICE_JS_FILES = path.resolve(__dirname, 'node_modules/@microsoft/office-js/dist');

/** Style elements may be empty, because scripts put their rules into them; SHA-256 of nothing lets in nothing else. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** What a page may do: load its own files, in Excel Microsoft's office.js too, and speak to nobody else. */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const IN_EXCEL = `'self' ${OFFICE_JS_CDN}`;
const IN_A_BROWSER = "'self'";

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
function addin(production, host) {
  const page = (name, template, scripts) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template,
      chunks: [name],
      inject: false,
      scriptLoading: 'defer',
      // webpack shrinks them with everything else.
      minify: false,
      templateParameters: (compilation, assets, tags, options) => ({
        htmlWebpackPlugin: { tags, files: assets, options },
        policy: policy(scripts),
        officeJs: `${production ? `${OFFICE_JS_CDN}/lib/1/hosted` : OFFICE_JS_HERE}/office.js`,
      }),
    });
  return {
    name: 'addin',
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/taskpane.tsx',
      commands: './src/commands/commands.ts',
      index: './src/taskpane/index.tsx',
    },
    output: {
      path: DIST,
      publicPath: 'auto',
      filename: '[name].[contenthash:12].js',
      clean: { keep: isCommand },
    },
    cache: {
      type: 'filesystem',
      buildDependencies: { config: [path.resolve(__dirname, 'webpack.config.js')] },
    },
    devtool: production ? false : 'source-map',
    resolve,
    module: { rules: [typescript, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }] },
    plugins: [
      page('taskpane', './src/taskpane/taskpane.html', IN_EXCEL),
      page('commands', './src/commands/commands.html', IN_EXCEL),
      page('index', './src/taskpane/index.html', IN_A_BROWSER),
      new CssPlugin({ filename: '[name].[contenthash:12].css' }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (manifest) => String(manifest).replaceAll(HERE, host) },
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'assets/help' },
          { from: SAMPLE, to: 'sample.xlsx' },
        ],
      }),
    ],
    optimization: { splitChunks: { chunks: 'all' } },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** A certificate this machine trusts, because Excel opens no page without; where it can't be made so, one it may. */
async function certificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { localhostCertificatePath, localhostKeyPath } = require('office-addin-dev-certs/lib/defaults');
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    if (!existsSync(localhostCertificatePath)) throw error;
    console.warn(`This machine does not trust the certificate yet (${error.message.trim()}).`);
    console.warn('Run "npx office-addin-dev-certs install", or accept the certificate in the browser.');
    return { cert: readFileSync(localhostCertificatePath), key: readFileSync(localhostKeyPath) };
  }
}

/** For Excel, which takes no page without a certificate, or for a plain browser. */
async function server(forExcel) {
  return {
    host: 'localhost',
    port: PORT,
    server: forExcel ? { type: 'https', options: await certificate() } : 'http',
    static: { directory: OFFICE_JS_FILES, publicPath: OFFICE_JS_HERE, watch: false },
    headers: { 'Access-Control-Allow-Origin': '*' },
    // Both need what the policy of the pages forbids.
    hot: false,
    client: { overlay: false },
  };
}

/** `--env host=https://…` or HIGHLIGHT_HOST: the address dist/ will be served from, as the manifest tells Excel. */
function hostOf(env) {
  const host = env.host ?? process.env.HIGHLIGHT_HOST ?? HERE;
  if (!/^https:\/\/[^\s"<>&]+$/.test(host)) {
    throw new Error(
      `The host must be an https address, such as https://addins.example.org: “${host}” is none.`,
    );
  }
  return host.replace(/\/+$/, '');
}

module.exports = async (env, { mode }) => {
  const pages = addin(mode === 'production', hostOf(env));
  if (env.WEBPACK_SERVE) return { ...pages, devServer: await server(!env.browser) };
  return [command, pages];
};
