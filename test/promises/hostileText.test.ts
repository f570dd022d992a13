import assert from "node:assert/strict";
import { symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hoverMarkdown } from "../../src/core/language/hover/hoverMarkdown.ts";
import { createTranslator } from "../../src/core/model/translate.ts";
import { page } from "../../src/core/reports/html.ts";
import { panelHtml } from "../../src/extension/panels/panelHtml.ts";
import { panelRegistry } from "../../src/extension/panels/panelRegistry.ts";
import { diskFolder } from "../../src/node/projectFolder.ts";
import { elementOf } from "../../src/protocol/panels/panelProtocol.ts";
import { csvText } from "../../webview/shared/table/csvText.ts";
import { temporaryFolder } from "../cli/support/tree.ts";
import { hostileTexts } from "../fuzz/hostileTexts.ts";
import { pathFields } from "./support/pathFields.ts";
import { problemsIn } from "./support/problemsIn.ts";
import { filesWith } from "./support/sources.ts";

const t = createTranslator();

describe("Promise 3: hostile text does no harm", () => {
  it("record text reaches the DOM only through bindings", () => {
    const raw =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafeHTML|unsafeSVG|unsafeStatic|eval\(|new Function/;
    assert.deepEqual(filesWith("webview", raw), []);
  });

  it("hovers say record text only in escapes or as code", () => {
    for (const text of hostileTexts) {
      const shown = hoverMarkdown(
        [
          { kind: "title", text },
          { kind: "list", items: [text] },
        ],
        t,
      );
      assert.doesNotMatch(
        shown.replaceAll(/\\[!-/:-@[-`{-~]/g, ""),
        /[<>[\]()!`$&_#|]/,
        JSON.stringify(text),
      );
    }
  });

  it("no hover and no tooltip may run a command or show HTML", () => {
    assert.deepEqual(
      filesWith("src/extension", /\bisTrusted\s*[=:]\s*(?:true|\{)|supportHtml\s*[=:]\s*true/),
      [],
    );
    assert.deepEqual(
      filesWith("src/extension", /new MarkdownString\((?!\)|hoverMarkdown\()/),
      [],
      "Markdown is made of nothing but escaped text",
    );
  });

  for (const name of Object.keys(panelRegistry)) {
    it(`the page of a panel allows its own script by nonce and nothing else: ${name}`, () => {
      const html = panelHtml({
        ...{ cspSource: "https://own.example", script: "https://own.example/x.js", element: elementOf(name) },
        ...{ language: "en", title: `"><img src=x onerror=alert(1)>`, nonce: "abc" },
      });
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
      const directives = policy.split("; ");
      for (const one of [
        "default-src 'none'",
        "script-src 'nonce-abc'",
        "form-action 'none'",
        "base-uri 'none'",
      ])
        assert.ok(directives.includes(one), one);
      assert.doesNotMatch(policy, /unsafe|\*|data:/);
      assert.doesNotMatch(
        html,
        /<img|<[a-z][^<>]*\son\w+=|<script(?! type="module" nonce="abc" src="[^"]*"><\/script>)/,
      );
    });
  }

  it("every other page of ours has a policy that runs and loads nothing", () => {
    const policy = /default-src 'none'; (?:style-src 'unsafe-inline'; )?base-uri 'none'; form-action 'none'/;
    const html = page({ title: "x", lang: "en", body: { markup: "" }, style: "" }).replaceAll("&#39;", "'");
    assert.match(html, policy);
    for (const file of [...filesWith("src", /<!DOCTYPE html>/)])
      assert.ok(
        filesWith(path.dirname(file), /default-src 'none'/).includes(file),
        `${file} writes a page without a policy`,
      );
  });

  it("a page may load from our own folders only, and one without scripts from none", () => {
    const roots = /localResourceRoots: \[(?!\]|scripts\])/;
    assert.deepEqual(filesWith("src/extension", roots), []);
    const made = filesWith("src/extension", /createWebviewPanel\(/);
    const said = filesWith("src/extension", /localResourceRoots|panelWindow/);
    assert.deepEqual(
      made.filter((file) => !said.includes(file)),
      [],
    );
  });

  for (const sign of ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]) {
    it(`a spreadsheet takes no cell for a formula that begins with ${JSON.stringify(sign)}`, () => {
      for (const before of ["", " ", "\u00a0", "\ufeff"])
        assert.match(csvText([[`${before}${sign}cmd|' /C calc'!A1`]]), /^\ufeff"'/);
    });
  }

  it("every table for spreadsheets is written by the one function that does so", () => {
    assert.deepEqual(filesWith("webview", /\\r\\n/), ["webview/shared/table/csvText.ts"]);
    assert.deepEqual(filesWith("src", /text\/csv/), []);
  });

  for (const [name, character] of Object.entries({
    "turns the direction": "\u202e",
    "isolates a direction": "\u2066",
    "marks a direction": "\u200f",
    "takes no room": "\u200b",
    "joins letters that need no joining": "\u200d",
    "joins words": "\u2060",
  })) {
    it(`a character in a name is flagged that ${name}`, async () => {
      const text = JSON.stringify({
        id: "SH-001",
        title: `Li${character} Wei`,
        status: "identified",
        history: [],
      });
      const problems = await problemsIn({ "stakeholders/SH-001.yaml": text });
      const codes = problems.map(({ code }) => code);
      assert.ok(codes.includes("text/hidden-character"), codes.join(", "));
    });
  }

  const outside = [
    "../x.md",
    "a/../../x.md",
    "/etc/passwd",
    "C:\\x.md",
    "c:/x.md",
    "\\\\host\\share\\x.md",
    "file:///x.md",
  ];
  const fields: Readonly<Record<string, (path: string) => Readonly<Record<string, unknown>>>> = {
    "document path": (path) => ({
      "documents.yaml": [{ id: "DOC-001", title: "One", status: "draft", path, history: [] }],
    }),
    "acceptance runs.source": (source) => ({
      "acceptance.yaml": [
        {
          id: "ACC-001",
          title: "One",
          status: "planned",
          runs: [{ date: "2026-06-01", source }],
          history: [],
        },
      ],
    }),
    "assent workflows": (file) => ({ "assent.yaml": { assent: 1, name: "One", workflows: { risk: file } } }),
    "common evidence.file": (file) => ({
      "risks.yaml": [
        {
          id: "RISK-001",
          title: "One",
          status: "identified",
          history: [{ event: "IDENTIFY", evidence: { file } }],
        },
      ],
    }),
  };

  it("every field that holds a path is known to these tests", () => {
    const known = pathFields().map((field) => field.replace(/^assent workflows\..*/, "assent workflows"));
    assert.deepEqual([...new Set(known)].sort(), Object.keys(fields).sort());
  });

  for (const [field, filesOf] of Object.entries(fields)) {
    for (const place of outside) {
      it(`a path that leads out of the project is refused: ${place} as ${field}`, async () => {
        const files = Object.entries(filesOf(place)).map(([file, value]) => [file, JSON.stringify(value)]);
        const problems = await problemsIn(Object.fromEntries(files));
        assert.ok(problems.some(({ code, severity }) => code === "ref/outside" && severity === "error"));
      });
    }
  }

  describe("on disk", () => {
    const folder = temporaryFolder();

    it("a symbolic link in the place of a record is not followed", async function () {
      if (process.platform === "win32") this.skip();
      writeFileSync(path.join(folder(), "secret.txt"), "secret: 1\n");
      symlinkSync(path.join(folder(), "secret.txt"), path.join(folder(), "risks.yaml"));
      assert.deepEqual(await diskFolder(folder()).read("risks.yaml"), { unreadable: "link" });
    });
  });
});
