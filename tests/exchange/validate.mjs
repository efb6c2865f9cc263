// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Judges JSON files by the official schema of JSON Resume (draft-07, with its formats).
//
// usage: validate.mjs JUDGES SCHEMA FILE…
import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';

const [judges, schemaFile, ...files] = process.argv.slice(2);
const require = createRequire(resolve(judges, 'package.json'));
const Ajv = require('ajv').default;
const ajv = new Ajv({strict: false, allErrors: true});
require('ajv-formats').default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
let valid = 0;
for (const file of files) {
  if (validate(JSON.parse(readFileSync(file, 'utf8')))) {
    ++valid;
  } else {
    console.log(file, ajv.errorsText(validate.errors));
  }
}
console.log(`${valid} valid`);
process.exit(valid === files.length ? 0 : 1);
