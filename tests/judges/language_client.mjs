// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// A client of a language server over standard input and output, as an editor is one.
import {spawn} from 'node:child_process';

/** Starts a server; `settings` answers its questions for the configuration. */
export class LanguageClient {
  #waiting = new Map();
  #published = new Map();
  #listeners = new Map();
  #buffer = Buffer.alloc(0);
  #id = 0;

  constructor(command, parameters, settings) {
    this.settings = settings;
    this.process = spawn(command, parameters, {stdio: ['pipe', 'pipe', 'inherit']});
    this.process.stdout.on('data', chunk => this.#receive(chunk));
  }

  #receive(chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('ascii', 0, end))[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const body = this.#buffer.toString('utf8', end + 4, end + 4 + length);
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#handle(JSON.parse(body));
    }
  }

  #handle(message) {
    if (message.method === 'workspace/configuration') {
      const result = message.params.items.map(item => this.settings[item.section] ?? null);
      this.#send({id: message.id, result});
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const {uri, diagnostics} = message.params;
      this.#published.set(uri, diagnostics);
      this.#listeners.get(uri)?.(diagnostics);
    } else if (message.method && message.id !== undefined) {
      this.#send({id: message.id, result: null});
    } else if (this.#waiting.has(message.id)) {
      const {resolve, reject} = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      message.error ? reject(new Error(message.error.message)) : resolve(message.result);
    }
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...message}));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  request(method, params) {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {resolve, reject});
      this.#send({id, method, params});
    });
  }

  notify(method, params) { this.#send({method, params}); }

  async start() {
    await this.request('initialize', {
      processId: process.pid, rootUri: null,
      capabilities: {
        workspace: {configuration: true, didChangeConfiguration: {dynamicRegistration: true}},
        textDocument: {
          completion: {completionItem: {snippetSupport: true, documentationFormat: ['markdown', 'plaintext']}},
          hover: {contentFormat: ['markdown', 'plaintext']},
        },
      },
    });
    this.notify('initialized', {});
  }

  /** Opens a document and waits for what the server finds in it. */
  open(uri, text) {
    return new Promise(resolve => {
      this.#listeners.set(uri, resolve);
      this.notify('textDocument/didOpen',
                  {textDocument: {uri, languageId: 'yaml', version: 1, text}});
    });
  }

  async stop() {
    await this.request('shutdown', null);
    this.notify('exit', null);
    this.process.kill();
  }
}
