import assert from "node:assert/strict";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import bundle from "../../l10n/bundle.l10n.zh-cn.json" with { type: "json" };
import { pseudoBundle } from "../../scripts/l10n/pseudo.mjs";
import type { Option } from "../../src/cli/command.ts";
import { allCommands } from "../../src/cli/commands/allCommands.ts";
import { commonOptions } from "../../src/cli/commonOptions.ts";
import { kinds } from "../../src/generated/kinds.ts";
import { plainWords, wordsOfFolder } from "../support/plainWords.ts";
import { runCli } from "./support/runCli.ts";

/** The Chinese sample: what is plain English there was not written by its people. */
const sample = "samples/供应链平台";

describe("the command line in the pseudo-locale", () => {
  let folder = "";
  const texts = bundle as Record<string, string>;
  const chinese = { ...texts };
  const data = wordsOfFolder(sample);

  before(async () => {
    Object.assign(texts, pseudoBundle(Object.keys(texts)));
    folder = mkdtempSync(path.join(realpathSync(tmpdir()), "assent-pseudo-"));
    cpSync(sample, folder, { recursive: true });
    for (const { name, usage, load } of allCommands) {
      const { options } = await load();
      const known: Readonly<Record<string, Option>> = { ...options, ...commonOptions };
      const named = Object.entries(known).map(([option, { value = "", choices = [] }]) =>
        [option, value, ...choices].join(" "),
      );
      for (const [word] of `${name} ${usage} ${named.join(" ")}`.matchAll(/[A-Za-z]+/g)) data.add(word);
    }
  });

  after(() => {
    Object.assign(texts, chinese);
    rmSync(folder, { recursive: true, force: true });
  });

  async function seen(...argv: string[]): Promise<string> {
    const { out, err } = await runCli(folder, [...argv, "--lang", "zh-CN"]);
    assert.notEqual(out + err, "", argv.join(" "));
    return out + err;
  }

  function findsNothing(text: string, about: string): void {
    assert.deepEqual(plainWords(text, data), [], about);
  }

  it("is spoken", async () => {
    assert.match(await seen("--help"), /⟦Ûšàĝé: /);
  });

  for (const { name } of allCommands) {
    it(`finds nothing plain in the help of ${name}`, async () => {
      findsNothing(await seen(name, "--help"), name);
    });
  }

  const calls: readonly (readonly string[])[] = [
    ["--help"],
    ["status"],
    ["check", "--stage", "release"],
    ["check", "--now", "2028-01-01"],
    ["list"],
    ["baseline", "verify"],
    ["baseline", "diff", "BL-001", "work"],
    ["acceptance", "report", "ACC-001"],
    ["acceptance", "report", "ACC-001", "--format", "html"],
    ["import", "junit", "reports/junit.xml", "--dry-run"],
    ...["status", "requirements", "changes", "risks", "communication", "summary", "lessons"].map((kind) => [
      "report",
      kind,
      ...["--language", "zh-CN", "--format", "html"],
    ]),
    ["survey", "results", "SUR-001"],
    ["survey", "results", "SUR-001", "--format", "html"],
    ["survey", "form", "SUR-001"],
    ["survey", "new"],
    ["new", "risk", "甲", "--dry-run"],
    ["workflow", "check"],
    ["show", "X-1"],
    ["events"],
    ["状态"],
    ["check", "--stage", "soon"],
    ["import", "junit", "无.xml"],
  ];
  for (const call of calls) {
    it(`finds nothing plain in ${call.join(" ")}`, async () => {
      findsNothing(await seen(...call), call.join(" "));
    });
  }

  for (const kind of kinds) {
    it(`finds nothing plain in what is said of a ${kind}: its lifecycle, events, history, impact`, async () => {
      const listed = await runCli(folder, ["list", kind, "--format", "json"]);
      for (const [, id = ""] of [...listed.out.matchAll(/"id": "([^"]+)"/g)].slice(0, 8)) {
        for (const command of ["events", "history", "show"])
          findsNothing(await seen(command, id), `${command} ${id}`);
        findsNothing(await seen("change", "impact", id), `impact ${id}`);
      }
      if (kind !== "baseline") findsNothing(await seen("workflow", "show", kind), `lifecycle of ${kind}`);
    });
  }
});
