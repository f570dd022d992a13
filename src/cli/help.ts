import type { Command, CommandEntry, Option, Surroundings } from "./command.ts";
import { allCommands } from "./commands/allCommands.ts";
import { commonOptions } from "./commonOptions.ts";
import { paint } from "./paint.ts";

/** The help of the whole command line. */
export function generalHelp({ t, colour }: Surroundings): string {
  const style = paint(colour);
  return [
    t("Assent keeps the records of a client-facing project and checks them."),
    "",
    style.bold(t("Usage: assent <command> [options]")),
    "",
    style.bold(t("Commands")),
    ...columns(allCommands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), t(summary)])),
    "",
    style.bold(t("Options of every command")),
    ...columns([...optionRows(commonOptions, t), ["-v, --version", t("print the version")]]),
    "",
    t("Exit status: 0 nothing of severity error, 1 something is, 2 could not run."),
    t("“assent <command> --help” says more about a command."),
    "",
  ].join("\n");
}

/** The help of one command. */
export function commandHelp(
  { name, usage, summary }: CommandEntry,
  options: Command["options"],
  { t, colour }: Surroundings,
): string {
  const style = paint(colour);
  return [
    style.bold(t("Usage: {usage}", { usage: `assent ${name} ${usage}`.trim() })),
    "",
    t(summary),
    "",
    style.bold(t("Options")),
    ...columns([...optionRows(options, t), ...optionRows(commonOptions, t)]),
    "",
  ].join("\n");
}

function optionRows(options: Readonly<Record<string, Option>>, t: Surroundings["t"]): [string, string][] {
  return Object.entries(options).map(([name, { short, choices, value = choices?.join("|"), help }]) => [
    `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`,
    t(help),
  ]);
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
