import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const restricted = "lint/style/noRestrictedImports";

type Refused = readonly [path: string, code: string, rule: string];

/** What the linter must refuse, as “path, code, rule”: the specification of the layers. */
const refused: readonly Refused[] = [
  // The editor's API has one folder.
  ...[
    "src/core/model/bad.ts",
    "src/core/yaml/bad.ts",
    "src/core/schema/bad.ts",
    "src/core/workflow/bad.ts",
    "src/core/rules/trace/bad.ts",
    "src/core/exchange/bad.ts",
    "src/core/cache/bad.ts",
    "src/core/bad.ts",
    "src/cli/bad.ts",
    "src/node/bad.ts",
    "src/protocol/bad.ts",
    "webview/matrix/bad.ts",
  ].map(
    (file) => [file, 'import { window } from "vscode";\nexport const a = window;\n', restricted] as const,
  ),

  // Nothing of Node where the browser goes.
  ...[
    "src/core/model/bad.ts",
    "src/core/yaml/edit/bad.ts",
    "src/core/exchange/csv/bad.ts",
    "src/core/views/bad.ts",
    "src/core/language/bad.ts",
    "src/core/control/bad.ts",
    "src/core/cache/bad.ts",
    "src/core/bad.ts",
    "src/protocol/bad.ts",
    "src/extension/bad.ts",
    "src/extension/commands/bad.ts",
    "webview/shared/bad.ts",
  ].flatMap((file) => [
    [file, 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n', restricted] as const,
    [file, 'import path from "node:path";\nexport const a = path.sep;\n', restricted] as const,
    [
      file,
      'import { readFileSync } from "fs";\nexport const a = readFileSync;\n',
      "lint/style/useNodejsImportProtocol",
    ] as const,
  ]),
  ["src/core/model/bad.ts", 'export const a = await import("node:fs");\n', restricted],
  ["src/core/model/bad.ts", 'import type { Stats } from "node:fs";\nexport type A = Stats;\n', restricted],

  // Packages with one folder each.
  ...[
    ["yaml", "src/core/model/bad.ts"],
    ["yaml", "src/core/rules/bad.ts"],
    ["yaml", "src/core/exchange/bad.ts"],
    ["yaml", "src/cli/bad.ts"],
    ["yaml", "src/extension/bad.ts"],
    ["yaml", "src/node/bad.ts"],
    ["yaml/util", "src/core/rules/bad.ts"],
    ["js-yaml", "src/core/schema/bad.ts"],
    ["js-yaml", "src/core/source/bad.ts"],
    ["ajv", "src/core/model/bad.ts"],
    ["ajv", "src/core/workflow/bad.ts"],
    ["ajv/dist/2020.js", "src/core/rules/bad.ts"],
    ["xstate", "src/core/rules/bad.ts"],
    ["xstate", "src/core/model/bad.ts"],
    ["xstate", "src/core/control/bad.ts"],
    ["xstate", "src/extension/bad.ts"],
    ["papaparse", "src/core/model/bad.ts"],
    ["papaparse", "src/cli/bad.ts"],
    ["canonicalize", "src/core/rules/bad.ts"],
    ["@noble/hashes/sha2.js", "src/core/rules/bad.ts"],
    ["yaml", "webview/board/bad.ts"],
  ].map(
    ([name, file]) =>
      [String(file), `import * as a from "${name}";\nexport const b = a;\n`, restricted] as const,
  ),

  // Arrows run only downwards: extension, cli → service → rules, views, control, language, exchange → workflow
  // → schema, yaml → model.
  ...[
    ["src/core/model/bad.ts", "../yaml/print.ts"],
    ["src/core/model/bad.ts", "../schema/validate.ts"],
    ["src/core/model/bad.ts", "../workflow/digest.ts"],
    ["src/core/model/bad.ts", "../rules/allRules.ts"],
    ["src/core/model/bad.ts", "../service.ts"],
    ["src/core/yaml/bad.ts", "../workflow/digest.ts"],
    ["src/core/yaml/bad.ts", "../rules/rule.ts"],
    ["src/core/yaml/edit/bad.ts", "../../rules/rule.ts"],
    ["src/core/yaml/bad.ts", "../service.ts"],
    ["src/core/schema/bad.ts", "../workflow/digest.ts"],
    ["src/core/schema/bad.ts", "../rules/rule.ts"],
    ["src/core/workflow/bad.ts", "../rules/rule.ts"],
    ["src/core/workflow/guards/bad.ts", "../../rules/rule.ts"],
    ["src/core/workflow/bad.ts", "../exchange/importPlan.ts"],
    ["src/core/workflow/bad.ts", "../control/baseline.ts"],
    ["src/core/workflow/bad.ts", "../views/matrix.ts"],
    ["src/core/workflow/bad.ts", "../service.ts"],
    ["src/core/rules/bad.ts", "../service.ts"],
    ["src/core/rules/trace/bad.ts", "../../service.ts"],
    ["src/core/rules/bad.ts", "../views/matrix.ts"],
    ["src/core/views/bad.ts", "../service.ts"],
    ["src/core/views/bad.ts", "../language/hover.ts"],
    ["src/core/control/bad.ts", "../service.ts"],
    ["src/core/control/bad.ts", "../rules/rule.ts"],
    ["src/core/control/bad.ts", "../act/planFiles.ts"],
    ["src/core/control/bad.ts", "../reports/html.ts"],
    ["src/core/disclosure/bad.ts", "../control/agreement.ts"],
    ["src/core/disclosure/bad.ts", "../reports/html.ts"],
    ["src/core/rules/bad.ts", "../reports/html.ts"],
    ["src/core/act/bad.ts", "../reports/html.ts"],
    ["src/core/reports/bad.ts", "../act/planFiles.ts"],
    ["src/core/reports/bad.ts", "../rules/rule.ts"],
    ["src/core/reports/bad.ts", "../service.ts"],
    ["src/core/forms/bad.ts", "../exchange/importPlan.ts"],
    ["src/core/forms/bad.ts", "../act/planFiles.ts"],
    ["src/core/forms/bad.ts", "../service.ts"],
    ["src/core/language/bad.ts", "../service.ts"],
    ["src/core/exchange/bad.ts", "../service.ts"],
    ["src/core/exchange/bad.ts", "../rules/rule.ts"],
    ["src/core/bad.ts", "../cli/run.ts"],
    ["src/core/bad.ts", "../extension/host.ts"],
    ["src/core/bad.ts", "../node/writeFiles.ts"],
    ["src/core/model/bad.ts", "../../cli/run.ts"],
    ["src/core/rules/trace/bad.ts", "../../../node/writeFiles.ts"],
    ["src/core/rules/trace/bad.ts", "../../../extension/host.ts"],
    ["src/protocol/bad.ts", "../core/service.ts"],
    ["src/protocol/bad.ts", "../extension/host.ts"],
    ["src/node/bad.ts", "../cli/run.ts"],
    ["src/node/bad.ts", "../extension/host.ts"],
    ["src/cli/bad.ts", "../extension/host.ts"],
    ["src/extension/bad.ts", "../cli/run.ts"],
    ["src/extension/bad.ts", "../node/writeFiles.ts"],
    ["src/extension/node/bad.ts", "../../cli/run.ts"],
    ["webview/matrix/bad.ts", "../../src/core/service.ts"],
    ["webview/matrix/bad.ts", "../../src/extension/host.ts"],
  ].map(
    ([file, target]) =>
      [String(file), `import * as a from "${target}";\nexport const b = a;\n`, restricted] as const,
  ),

  // No clock, no dice and no console in the core.
  ...["Date.now()", "new Date()", "Math.random()"].flatMap((call) =>
    ["src/core/model/bad.ts", "src/core/rules/plan/bad.ts", "src/core/bad.ts"].map(
      (file) => [file, `export const a = ${call};\n`, "plugin"] as const,
    ),
  ),
  ["src/core/model/bad.ts", 'console.log("a");\n', "lint/suspicious/noConsole"],
  ["src/core/rules/bad.ts", 'console.error("a");\n', "lint/suspicious/noConsole"],
  ["src/extension/bad.ts", 'console.error("a");\n', "lint/suspicious/noConsole"],

  // How files are written.
  ["src/core/model/bad.ts", "export default 1;\n", "lint/style/noDefaultExport"],
  ["src/core/model/bad.ts", 'export * from "./kind.ts";\n', "lint/performance/noBarrelFile"],
  ["src/cli/bad.ts", 'export { run } from "./run.ts";\n', "lint/performance/noBarrelFile"],
  ["src/core/model/bad.ts", "export const a = (b: any) => b;\n", "lint/suspicious/noExplicitAny"],
  ["src/core/model/bad.ts", "export const a = (b?: string) => b!;\n", "lint/style/noNonNullAssertion"],
  ["src/core/model/bad.ts", `${"export {};\n".repeat(501)}`, "lint/style/noExcessiveLinesPerFile"],
  ["src/core/model/bad-name.ts", "export const a = 1;\n", "lint/style/useFilenamingConvention"],
  ["src/core/model/BadName.ts", "export const a = 1;\n", "lint/style/useFilenamingConvention"],
  [
    "src/core/model/bad.ts",
    'import { kinds } from "../../generated/kinds.ts";\n',
    "lint/correctness/noUnusedImports",
  ],
];

/** What the linter must not refuse. */
const accepted: readonly (readonly [path: string, code: string])[] = [
  ...[
    ["src/extension/good.ts", "vscode"],
    ["src/core/yaml/good.ts", "yaml"],
    ["src/core/yaml/good.ts", "js-yaml"],
    ["src/core/schema/good.ts", "ajv"],
    ["src/core/workflow/good.ts", "xstate"],
    ["src/core/workflow/good.ts", "@noble/hashes/sha2.js"],
    ["src/core/exchange/good.ts", "papaparse"],
    ["src/core/yaml/good.ts", "../model/kind.ts"],
    ["src/core/schema/good.ts", "../model/kind.ts"],
    ["src/core/workflow/good.ts", "../schema/validate.ts"],
    ["src/core/workflow/good.ts", "../yaml/print.ts"],
    ["src/core/rules/trace/good.ts", "../../workflow/digest.ts"],
    ["src/core/rules/trace/good.ts", "../../model/project.ts"],
    ["src/core/exchange/good.ts", "../workflow/digest.ts"],
    ["src/core/disclosure/good.ts", "../workflow/people.ts"],
    ["src/core/disclosure/good.ts", "../source/readEntry.ts"],
    ["src/core/reports/good.ts", "../disclosure/disclosedProject.ts"],
    ["src/core/exchange/good.ts", "../disclosure/disclosedProject.ts"],
    ["src/core/rules/good.ts", "../control/agreement.ts"],
    ["src/core/act/good.ts", "../control/agreement.ts"],
    ["src/core/views/good.ts", "../control/agreement.ts"],
    ["src/core/reports/good.ts", "../control/agreement.ts"],
    ["src/core/good.ts", "./rules/allRules.ts"],
    ["src/cli/good.ts", "../core/service.ts"],
    ["src/cli/good.ts", "../node/writeFiles.ts"],
    ["src/cli/good.ts", "node:fs"],
    ["src/node/good.ts", "node:fs"],
    ["src/extension/good.ts", "../core/service.ts"],
    ["src/extension/node/good.ts", "node:fs"],
    ["src/extension/node/good.ts", "../../node/projectFolder.ts"],
  ].map(
    ([file, target]) => [String(file), `import * as a from "${target}";\nexport const b = a;\n`] as const,
  ),
  ["src/cli/good.ts", "export const a = Date.now();\n"],
  ["src/core/model/good.ts", 'export const a = new Date("2026-06-15");\n'],
];

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}

/** What the linter says of sources in a copy of the project that holds nothing else: rules by path. */
function lint(folder: string, sources: Readonly<Record<string, string>>): Map<string, string[]> {
  for (const name of ["biome.json", ".gitignore", "scripts/lint"]) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  for (const [name, code] of Object.entries(sources)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), code);
  }
  const program = path.resolve("node_modules/@biomejs/biome/bin/biome");
  const args = [program, "lint", "--reporter=json", "--max-diagnostics=none", "src", "webview"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  const rules = new Map<string, string[]>();
  for (const { category, location } of diagnostics) {
    rules.set(location.path, [...(rules.get(location.path) ?? []), category]);
  }
  return rules;
}

describe("the linter", () => {
  // Each source has a name of its own, so that one run sees them all.
  const numbered = (name: string, index: number) => name.replace(/\.ts$/, `${index}.ts`);
  let rules = new Map<string, string[]>();

  before(() => {
    const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "assent-lint-"));
    try {
      const sources = [...refused, ...accepted].map(([name, code], index) => [numbered(name, index), code]);
      rules = lint(folder, Object.fromEntries(sources));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  for (const [index, [file, code, rule]] of refused.entries()) {
    it(`refuses in ${path.dirname(file)}: ${summary(file, code)}`, () => {
      const found = rules.get(numbered(file, index)) ?? [];
      assert.ok(found.includes(rule), `${rule} is not among: ${found.join(", ")}`);
    });
  }

  for (const [index, [file, code]] of accepted.entries()) {
    it(`accepts in ${path.dirname(file)}: ${summary(file, code)}`, () => {
      assert.deepEqual(rules.get(numbered(file, refused.length + index)) ?? [], []);
    });
  }
});

function summary(file: string, code: string): string {
  const [, imported] = /from "([^"]+)"/.exec(code) ?? [];
  const name = path.basename(file);
  if (!/^(?:bad|good)\.ts$/.test(name)) return `the name ${name}`;
  return imported ? `${code.split(" ")[0]} ${imported}` : (code.split("\n", 1)[0] ?? "");
}
