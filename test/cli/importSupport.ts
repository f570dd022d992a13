import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { type OptionValues, toParseOptions } from "../../src/cli/command.ts";
import { importCommand } from "../../src/cli/commands/import.ts";
import { openProject } from "../../src/cli/openProjects.ts";
import { translatorFor } from "../../src/cli/translator.ts";
import { createTranslator } from "../../src/core/model/translate.ts";

export interface Outcome {
  readonly status: number;
  readonly out: string;
}

/** A project in a folder of its own that is taken away afterwards. */
export class ImportProject {
  readonly folder = mkdtempSync(path.join(tmpdir(), "assent-import-"));

  constructor() {
    this.write("assent.yaml", "assent: 1\nname: Test\n");
  }

  write(name: string, text: string | Uint8Array): void {
    writeFileSync(path.join(this.folder, name), text);
  }

  /** Runs `assent import`; throws what makes the command line end with status 2. */
  async import(...args: string[]): Promise<Outcome> {
    let out = "";
    const options = toParseOptions(importCommand.options);
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const status = await importCommand.run(
      positionals,
      values as OptionValues,
      this.#around((text) => {
        out += text;
      }),
    );
    return { status, out };
  }

  /** What a check finds, as `file code`. */
  async problems(): Promise<string[]> {
    const { service } = await openProject(
      this.folder,
      this.#around(() => undefined),
    );
    return service.problems().map(({ file, code }) => `${file} ${code}`);
  }

  /** Every file with its bytes. */
  tree(): Map<string, string> {
    const names = readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((item) =>
      item.isFile(),
    );
    const files = names.map((item) => path.join(item.parentPath, item.name)).sort();
    return new Map(
      files.map((file) => [path.relative(this.folder, file), readFileSync(file).toString("base64")]),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #around(out: (text: string) => void): Parameters<typeof importCommand.run>[2] {
    return {
      cwd: this.folder,
      env: {},
      t: createTranslator(),
      translatorFor,
      lang: "en",
      now: new Date("2026-06-15T09:00:00Z"),
      today: () => "2026-06-15",
      colour: false,
      out,
      err: out,
    };
  }
}
