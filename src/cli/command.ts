import type { ParseArgsConfig } from "node:util";
import type { Translate } from "../core/model/translate.ts";
import type { Time } from "./time.ts";

/** What a command meets of the world: where it writes, where it stands, who reads and when it is. */
export interface Surroundings extends Time {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly t: Translate;
  /** Texts in a language that is not the reader's: documents have that of the project. */
  readonly translatorFor: (language: Language) => Promise<Translate>;
  readonly lang: Language;
  /** Whether texts may be coloured. */
  readonly colour: boolean;
  /** All that stands on the standard input; that of the process where it is absent. */
  readonly input?: (() => Uint8Array) | undefined;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export type Language = "en" | "zh-CN";

export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly short?: string;
  /** What stands for the value in the help, such as `<file>`. */
  readonly value?: string;
  /** The only values that it takes; the help shows them. */
  readonly choices?: readonly string[];
  /** English; translated where it is shown. */
  readonly help: string;
}

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** A command as the help of the whole command line lists it. Texts are English and translated where they are shown. */
export interface CommandEntry {
  readonly name: string;
  /** What follows the name, a word for each argument, such as `[dir]`; with `...`, any number of them. */
  readonly usage: string;
  readonly summary: string;
  /** Loads its code. */
  readonly load: () => Promise<Command>;
}

/** What a command takes and does. */
export interface Command {
  readonly options: Readonly<Record<string, Option>>;
  /** Returns the exit status. */
  readonly run: (
    positionals: readonly string[],
    options: OptionValues,
    around: Surroundings,
  ) => Promise<number>;
}

export const exit = { fine: 0, problems: 1, couldNotRun: 2 } as const;

/** A call that can't be carried out as it stands; the message says why and what to do, in the reader's language. */
export class UsageError extends Error {}

/** The options in the form that Node's own parser takes. */
export function toParseOptions(options: Command["options"]): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple = false, short }]) => [
      name,
      short === undefined ? { type, multiple } : { type, multiple, short },
    ]),
  );
}
