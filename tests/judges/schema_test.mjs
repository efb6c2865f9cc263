// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// The reader and the JSON Schema agree: of every case ajv finds the same mistakes at the
// same JSON pointers, for the rules src/schema/structural.cpp marks structural. A case of
// cases/structural says in its first line what both must find: `# valid`, or
// `# invalid: POINTER…`.
//
// usage: schema_test.mjs SCHEMA_FINDINGS NODE_MODULES CASES SCHEMA
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, join, resolve} from 'node:path';

const [program, modules, cases, schemaFile] = process.argv.slice(2);
const require = createRequire(resolve(modules, 'x.js'));
const Ajv = require('ajv/dist/2020').default;
const YAML = require('yaml');

const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
const ajv = new Ajv({allErrors: true, strict: true, strictRequired: false,
                     allowUnionTypes: true, strictTypes: false, allowMatchingProperties: true,
                     keywords: ['defaultSnippets']});
const validate = ajv.compile(schema);

const files = [cases, join(cases, 'structural')].flatMap(
    folder => readdirSync(folder).filter(name => /\.(yaml|json)$/.test(name))
                  .filter(name => !name.startsWith('typography'))
                  .map(name => join(folder, name)));
const findings = JSON.parse(execFileSync(program, files, {maxBuffer: 1 << 28}));

/** YAML reserves four beginnings that the reader takes as text; here any text will do. */
const readable = text => text.replace(/(^\s*(?:- )+|: |[[{,] ?)(\*\*|[`@%])/gm, '$1x');

const escaped = key => key.replaceAll('~', '~0').replaceAll('/', '~1');
const isBelow = (pointer, top) => pointer.startsWith(top + '/');
const distinct = list => [...new Set(list)].sort();

/** Where an error of ajv's is, as the reader would say; none for those that only sum up. */
function place(error) {
  if (['if', 'anyOf'].includes(error.keyword)) return null;
  const key = error.propertyName ?? error.params.propertyName ?? error.params.additionalProperty;
  return error.instancePath + (key === undefined ? '' : '/' + escaped(key));
}

/** The pointers of ajv's errors, without those a finding of the reader's stands for. */
function judged(document, own) {
  validate(document);
  return (validate.errors ?? []).flatMap(error => {
    const pointer = place(error);
    if (pointer === null) return [];
    // A misspelt key is not missing, too.
    const missing = error.keyword === 'required' && error.params.missingProperty;
    if (missing && own.some(f => f.rule === 'unknown-field' && f.replacement === missing &&
                                 f.pointer.slice(0, f.pointer.lastIndexOf('/')) === pointer)) {
      return [];
    }
    // A value of the wrong kind is one finding, whatever is inside it.
    const whole = own.find(f => f.rule === 'wrong-type' && isBelow(pointer, f.pointer));
    return [whole ? whole.pointer : pointer];
  });
}

let passed = 0, failed = 0, without = 0;
const check = (name, right, ...details) => {
  right ? ++passed : ++failed;
  if (!right) console.log(`FAILED: ${name}`, ...details);
};
for (const {file, parsed, findings: all} of findings) {
  const text = readFileSync(file, 'utf8');
  if (!parsed) {
    // Without a document there is nothing to compare.
    check(file, all.length > 0, 'neither a document nor a finding');
    ++without;
    continue;
  }
  const document = YAML.parse(readable(text), {version: '1.2', merge: true, uniqueKeys: false,
                                     logLevel: 'silent', strict: false});
  const own = all.filter(finding => finding.structural);
  const ours = distinct(own.map(finding => finding.pointer));
  const theirs = distinct(judged(document, own));
  check(file, ours.join() === theirs.join(), '\n  reader', ours, '\n  ajv   ', theirs);
  if (!file.includes('structural')) continue;
  const line = text.slice(0, text.indexOf('\n'));
  const stated = line.match(/^# (valid|invalid: (.*))$/);
  const expected = distinct((stated?.[2] ?? '').split(' ').filter(word => word).map(
      word => word === 'document' ? '' : word));
  check(`${basename(file)}: ${line}`, stated && expected.join() === ours.join(), ours);
}

/** Every example and default fits the field it explains. */
function checkProperties(definition, path) {
  for (const [name, property] of Object.entries(definition.properties ?? {})) {
    const here = {...property, $id: undefined};
    const test = ajv.compile({$ref: `urn:jianli:resume#${path}/properties/${name}`});
    for (const example of [...(here.examples ?? []), ...('default' in here ? [here.default] : [])]) {
      check(`${path}/${name}: example ${JSON.stringify(example)}`, test(example), test.errors);
    }
    // Languages need no example, bullets on a fourth level are refused, and the keys of a
    // design have a description alone.
    if (path.includes('/design')) {
      check(`${path}/${name} says what it is`, ['zh', 'en'].includes(name) || property.description);
    } else if (!['zh', 'en'].includes(name) && !path.endsWith(`highlight3Record`)) {
      check(`${path}/${name} says what it is`, property.title && property.description &&
                                               property.examples?.length > 0);
    }
  }
}
checkProperties(schema, '');
for (const [name, definition] of Object.entries(schema.$defs)) {
  checkProperties(definition, `/$defs/${name}`);
}
console.log(`${findings.length} documents, ${without} of them cannot be parsed`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
