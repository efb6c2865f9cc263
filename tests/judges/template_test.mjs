// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// The reader of templates and their JSON Schema agree: of every case both find the
// mistakes its first line states, at the same JSON pointers: `# valid`, or
// `# invalid: POINTER…`. The built-in templates and those of the examples are valid.
//
// usage: template_test.mjs SCHEMA_FINDINGS NODE_MODULES CASES SCHEMA FOLDER…
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, join, resolve} from 'node:path';

const [program, modules, cases, schemaFile, ...folders] = process.argv.slice(2);
const require = createRequire(resolve(modules, 'x.js'));
const Ajv = require('ajv/dist/2020').default;
const YAML = require('yaml');
const ajv = new Ajv({allErrors: true, strict: true, strictRequired: false,
                     allowUnionTypes: true, strictTypes: false});
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

const yamlIn = folder => readdirSync(folder).filter(name => name.endsWith('.yaml'))
                             .map(name => join(folder, name));
const files = [...yamlIn(cases), ...folders.flatMap(yamlIn)];
const findings = JSON.parse(
    execFileSync(program, ['--templates', ...files], {maxBuffer: 1 << 28}));

const escaped = key => key.replaceAll('~', '~0').replaceAll('/', '~1');
const distinct = list => [...new Set(list)].sort();

/** Where an error of ajv's is, as the reader would say; none for those that only sum up. */
function place(error) {
  if (['if', 'anyOf'].includes(error.keyword)) return null;
  const key = error.propertyName ?? error.params.propertyName ?? error.params.additionalProperty;
  return error.instancePath + (key === undefined ? '' : '/' + escaped(key));
}

/** The pointers of ajv's errors, but for what a misspelt key leaves missing around it. Of
 * two keys that exclude each other the reader names the second. */
function judged(document, own) {
  validate(document);
  const errors = (validate.errors ?? []).filter(error => place(error) !== null);
  const unknown = errors.filter(e => e.keyword === 'additionalProperties')
                      .map(e => e.instancePath);
  const sumsUp = e => ['oneOf', 'required'].includes(e.keyword) && unknown.includes(e.instancePath);
  const second = e => own.find(f => /\/oneOf\b/.test(e.schemaPath) && f.message.includes('already') &&
                                    f.pointer.startsWith(e.instancePath + '/'))?.pointer;
  return distinct(errors.filter(e => !sumsUp(e)).map(e => second(e) ?? place(e)));
}

let passed = 0, failed = 0;
const check = (name, right, ...details) => {
  right ? ++passed : ++failed;
  if (!right) console.log(`FAILED: ${name}`, ...details);
};
for (const {file, parsed, findings: own} of findings) {
  const text = readFileSync(file, 'utf8');
  check(`${file} is parsed`, parsed);
  const isCase = file.startsWith(cases);
  const stated = isCase ? text.match(/^# (?:valid|invalid: (.*))$/m) : ['', undefined];
  const expected = distinct((stated?.[1] ?? '').split(' ').filter(word => word));
  check(`${basename(file)} states its mistakes`, stated !== null);
  const ours = distinct(own.map(finding => finding.pointer));
  const theirs = judged(YAML.parse(text, {version: '1.2', merge: true, logLevel: 'silent'}), own);
  check(`the reader of ${basename(file)}`, ours.join() === expected.join(), ours,
        own.map(finding => finding.message));
  check(`the schema of ${basename(file)}`, theirs.join() === expected.join(), theirs);
}
check('there are cases', findings.length > 20, findings.length);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
