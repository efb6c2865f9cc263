// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// What an editor offers with our schema: yaml-language-server completes keys and values,
// explains fields, and finds nothing to complain of in the examples.
//
// usage: editor_test.mjs NODE_MODULES SCHEMA TEMPLATE_SCHEMA EXAMPLES
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {LanguageClient} from './language_client.mjs';

const [modules, schema, templateSchema, examples] = process.argv.slice(2);
const server = resolve(modules, 'yaml-language-server/bin/yaml-language-server');
const client = new LanguageClient(process.execPath, [server, '--stdio'], {
  yaml: {
    schemas: {[pathToFileURL(resolve(schema)).href]: 'document*.yaml',
              [pathToFileURL(resolve(templateSchema)).href]: 'template*.yaml'},
    schemaStore: {enable: false}, completion: true, hover: true, validate: true,
  },
});
let passed = 0, failed = 0;
const check = (name, right, details) => {
  right ? ++passed : ++failed;
  if (!right) console.log(`FAILED: ${name}`, details);
};

let count = 0;
/** Opens a text in which `|` stands for the cursor, and asks the server there. */
async function ask(method, marked, kind = 'document') {
  const offset = marked.indexOf('|');
  const before = marked.slice(0, offset);
  const position = {line: before.split('\n').length - 1,
                    character: offset - (before.lastIndexOf('\n') + 1)};
  const uri = `file:///tmp/${kind}${++count}.yaml`;
  await client.open(uri, before + marked.slice(offset + 1));
  return client.request(method, {textDocument: {uri}, position});
}
const completes = (marked, ...wanted) => completesIn('document', marked, ...wanted);
async function completesIn(kind, marked, ...wanted) {
  const answer = await ask('textDocument/completion', marked, kind);
  const labels = (answer?.items ?? answer ?? []).map(item => item.label);
  for (const label of wanted) {
    check(`${JSON.stringify(marked)} completes ${label}`, labels.includes(label), labels);
  }
  return answer;
}
async function explains(marked, text, kind) {
  const answer = await ask('textDocument/hover', marked, kind);
  // Marks are escaped in Markdown.
  const shown = (answer?.contents?.value ?? '').replaceAll('\\', '');
  check(`${JSON.stringify(marked)} explains ${text}`, shown.includes(text), shown);
}
async function finds(text, ...messages) {
  const uri = `file:///tmp/document${++count}.yaml`;
  const found = await client.open(uri, text);
  const shown = found.map(f => `${f.range.start.line + 1}: ${f.message}`);
  check(`${JSON.stringify(text)} gives ${messages}`,
        shown.length === messages.length && messages.every((m, i) => shown[i].startsWith(m)), shown);
}

await client.start();
await completes('basics:\n  name: 张三\n|', 'work', 'education', 'skills', 'publications',
                'custom', 'design', 'variants');
await completes('basics:\n  name: 张三\n  |', 'email', 'phone', 'label', 'profiles', 'birthDate');
await completes('basics:\n  name: 张三\n  em|', 'email');
await completes('basics:\n  name: 张三\neducation:\n  - institution: 江城大学\n    |', 'area',
                'studyType', 'startDate', 'highlights');
await completes('basics:\n  name: 张三\n  profiles:\n    - network: |', 'GitHub', '知乎', 'LinkedIn');
await completes('basics:\n  name: 张三\nwork:\n  - name: x\n    visible: |', 'true', 'false');
await completes('basics:\n  name: 张三\n  label:\n    |', 'zh', 'en');
await completes('basics:\n  name: 张三\nwork:\n  - name: x\n    highlights:\n      - text: y\n        |',
                'tags', 'priority', 'highlights');
await completes('basics:\n  name: 张三\nvariants:\n  a:\n    |', 'select', 'target', 'untagged');
await completes('basics:\n  name: 张三\nvariants:\n  a:\n    untagged: |', 'keep', 'drop');
await completes('basics:\n  name: 张三\neducation:\n  - |', 'institution', 'education entry');
await completes('basics:\n  name: 张三\ndesign:\n  |', 'template', 'paper', 'page', 'sections', 'fit');
await completes('basics:\n  name: 张三\ndesign:\n  template: |', 'classic', './mine.yaml');
await completes('basics:\n  name: 张三\ndesign:\n  page:\n    paper: |', 'a4', 'letter');
await completes('basics:\n  name: 张三\nwork:\n  - name: x\n    break: |', 'before');
await completesIn('template', 'extends: classic\n|', 'description', 'page', 'tokens', 'entries');
await completesIn('template', 'extends: |', 'classic');
await completesIn('template', 'extends: classic\ntokens:\n  sizes:\n    |', 'body', 'heading');
await completesIn('template', 'extends: classic\nsections:\n  kinds:\n    work:\n      |', 'title',
                  'columns', 'region');
await completesIn('template', 'extends: classic\nentries:\n  work:\n    - |', 'row', 'bullets',
                  'label-value');
await completesIn('template', 'extends: classic\nentries:\n  work:\n    - row:\n        - field: name\n          |',
                  'weight', 'align', 'wrap');
await completesIn('template', 'extends: classic\nsections:\n  order:\n    - |', 'work', 'of');
await explains('extends: classic\ntok|ens: {}\n', 'Sizes, colours, gaps and rules', 'template');
await explains('extends: classic\npage:\n  margins:\n    t|op: 2cm\n', 'Distance from this edge',
               'template');
await explains('basics:\n  name: 张三\ndesign:\n  f|it: {pages: 1}\n', 'A number of pages to fit.');
await explains('basics:\n  na|me: 张三\n', 'The full name.');
await explains('basics:\n  name: 张三\nedu|cation: []\n', 'Schools and universities.');
await explains('basics:\n  name: 张三\nwork:\n  - name: x\n    start|Date: 2021-09\n', 'When it began.');
await explains('basics:\n  name: 张三\n  profiles:\n    - net|work: GitHub\n', 'The network or site');
await finds('basics:\n  name: 张三\n');
await finds('basics:\n  name: 张三\n  emial: a@b.cn\n', '3: Property emial is not allowed');
await finds('basics:\n  name: 张三\nwork:\n  - position: 工程师\n', '4: Missing property "name"');
await finds('basics:\n  name: 张三\n  label: {zh: 工程师, cn: x}\n', '3: ');

for (const name of readdirSync(examples).filter(file => file.endsWith('.yaml'))) {
  // The modeline would lead the server from here to another folder.
  const text = readFileSync(join(examples, name), 'utf8').replace(/^# yaml-language-server.*/, '#');
  const uri = `file:///tmp/document-${name}`;
  const found = await client.open(uri, text);
  check(`${name} has nothing to complain of`, found.length === 0,
        found.map(f => `${f.range.start.line + 1}: ${f.message}`));
}
await client.stop();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
