const path = require('node:path');

/** The command as one file that needs nothing but Node: `node dist/refresh.mjs workbook.xlsx`. */
module.exports = {
  name: 'command',
  target: 'node20',
  entry: { refresh: './src/cli/refresh.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  stats: 'errors-warnings',
};
