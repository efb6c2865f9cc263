// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Prints the texts of PDFs as pdf.js reads them, as JSON: node pdfjs_text.mjs FILE.pdf...
// Each has a `text`, or an `error` that says why not.
// JIANLI_JUDGES names the node_modules folder that holds pdfjs-dist 3.11.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const folder = process.env.JIANLI_JUDGES;
if (!folder || process.argv.length < 3) {
  process.stderr.write("usage: JIANLI_JUDGES=FOLDER node pdfjs_text.mjs FILE.pdf...\n");
  process.exit(2);
}

// The library warns on the console, where it would mix with the text.
console.log = console.warn = (...words) => process.stderr.write(words.join(" ") + "\n");

const require = createRequire(join(folder, "resolve.js"));
const pdfjs = require("pdfjs-dist/legacy/build/pdf.js");
const library = join(folder, "pdfjs-dist");

async function readText(file) {
  const document = await pdfjs.getDocument({
    data: new Uint8Array(readFileSync(file)),
    cMapUrl: join(library, "cmaps") + "/",
    cMapPacked: true,
    standardFontDataUrl: join(library, "standard_fonts") + "/",
    isEvalSupported: false,
  }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; ++number) {
    const page = await document.getPage(number);
    // Normalized text would hide ligatures and other compatibility characters.
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""));
  }
  await document.destroy();
  return pages.join("\f") + "\n";
}

const texts = [];
for (const file of process.argv.slice(2)) {
  texts.push(await readText(file).then((text) => ({ text }),
                                       (problem) => ({ error: String(problem) })));
}
process.stdout.write(JSON.stringify(texts) + "\n");
