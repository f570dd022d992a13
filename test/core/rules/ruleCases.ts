import { readdirSync, readFileSync } from "node:fs";
import { recordFolders } from "../../../src/core/model/kind.ts";
import type { Severity, Stage } from "../../../src/core/model/problem.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";

/** A small project and what one rule says of it. */
export interface RuleCase {
  readonly name: string;
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The same day in every time zone. */
  readonly today?: string;
  /** An instant, of which each time zone makes its own day. */
  readonly now?: string;
  readonly stage?: Stage;
  /** Whether files break their schema on purpose. */
  readonly invalid?: boolean;
  /**
   * A line for each problem: path:line:column (counted from 1), the marked text, severity, code and record.
   * Where lines below it are indented, the message and the related places must be those.
   */
  readonly problems?: string;
}

export interface RuleFixture {
  readonly code: string;
  /** What the rule's problems weigh by default. */
  readonly severity: Readonly<Record<Stage, Severity | "ignore">>;
  /** In which stage the cases are, where they don't say. */
  readonly stage?: Stage;
  readonly cases: readonly RuleCase[];
}

const folder = "test/fixtures/rules";

export const ruleFixtures: readonly RuleFixture[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replaceAll("\\", "/"))
  .sort()
  .map((name) => {
    const { value, problems } = parseRanged(readFileSync(`${folder}/${name}`, "utf8"), createTranslator());
    if (problems[0]) throw new Error(`${name}: ${problems[0].message}`);
    return { ...(value as Omit<RuleFixture, "code">), code: name.slice(0, -".yaml".length) };
  });

/**
 * The same case with the records of a kind in one file: `risks/RISK-001.yaml` and its like become `risks.yaml`,
 * and the expected problems move with them. Undefined where the case has no records in files of their own, or has a layout on purpose.
 */
export function inRegisters(original: RuleCase): RuleCase | undefined {
  const moved = new Map<string, { readonly register: string; readonly line: number }>();
  const registers = new Map<string, string[]>();
  const files: Record<string, string> = {};
  for (const [path, text] of Object.entries(original.files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const register = `${path.split("/")[0]}.yaml`;
    if (!path.includes("/") || !recordFolders.includes(path.split("/")[0] ?? "")) {
      files[path] = text;
      continue;
    }
    if (Object.hasOwn(original.files, register) || text.startsWith("- ")) return undefined;
    const lines = registers.get(register) ?? [];
    registers.set(register, lines);
    moved.set(path, { register, line: lines.length });
    const indented = text.replace(/\n$/, "").split("\n");
    lines.push(...indented.map((line, index) => (index === 0 ? "- " : line && "  ") + line));
  }
  if (moved.size === 0) return undefined;
  for (const [register, lines] of registers) files[register] = `${lines.join("\n")}\n`;
  const problems = original.problems?.replace(
    /(\S+\.yaml):(\d+):(\d+) /g,
    (place, path: string, line: string, column: string) => {
      const to = moved.get(path);
      return to ? `${to.register}:${Number(line) + to.line}:${Number(column) + 2} ` : place;
    },
  );
  return {
    ...original,
    name: `${original.name}, with one file for each kind`,
    files,
    ...(problems ? { problems } : {}),
  };
}
