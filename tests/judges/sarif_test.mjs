// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// `validate --format sarif` before the JSON schema of SARIF 2.1.0 (OASIS), in English and
// in Chinese, of every case with mistakes.
//
// usage: sarif_test.mjs JIANLI NODE_MODULES CASES
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';

const [program, modules, cases] = process.argv.slice(2);
const folder = resolve(modules, '@microsoft/jest-sarif');
// The schema is of draft 4, which the ajv beside it still reads.
const require = createRequire(join(folder, 'x.js'));
const Ajv = require('ajv');
const ajv = new Ajv({schemaId: 'id', allErrors: true, unknownFormats: 'ignore',
                     logger: false});
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
const schema = JSON.parse(
    readFileSync(join(folder, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const validate = ajv.compile(schema);

let failed = 0;
const fail = message => {
  console.log(message);
  ++failed;
};

function check(files, language) {
  const run = spawnSync(
      program,
      ['validate', '--format', 'sarif', '--messages', language, '--allow-outside', ...files],
      {cwd: cases, encoding: 'utf8', maxBuffer: 1 << 28});
  if (run.status > 3 || run.error) return fail(`exit code ${run.status}: ${run.stderr}`);
  const log = JSON.parse(run.stdout);
  if (!validate(log)) {
    for (const error of validate.errors.slice(0, 20)) {
      fail(`${language}: ${error.dataPath} ${error.message} ${JSON.stringify(error.params)}`);
    }
  }
  const [{results, tool}] = log.runs;
  for (const result of results) {
    // The index must lead to the rule it names (§3.27.6).
    if (tool.driver.rules[result.ruleIndex].id !== result.ruleId) {
      fail(`${result.ruleId} is not rule ${result.ruleIndex}`);
    }
  }
  return results.length;
}

const files = readdirSync(cases).filter(
    name => /\.(yaml|json)$/.test(name) && !name.startsWith('typography'));
for (const language of ['en', 'zh']) {
  const found = check(files, language);
  if (!(found > 30)) fail(`only ${found} results in all cases`);
  check(['no such file.yaml'], language);
}
// A judge that lets everything pass would be none.
if (validate({version: '2.1.0', runs: [{tool: {}}]})) fail('the schema accepts nonsense');
console.log(`${files.length} files, ${failed} failed`);
process.exit(failed ? 1 : 0);
