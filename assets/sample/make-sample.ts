// `npm run sample` writes the bundled workbook anew.
import { writeFileSync } from 'node:fs';
import { sampleWorkbook } from './sampleWorkbook';

writeFileSync('assets/sample/Improvement programme.xlsx', sampleWorkbook());
