import type { Command } from "../command.ts";
import { checkCommand } from "./check.ts";
import { importCommand } from "./import.ts";
import { initCommand } from "./init.ts";
import { listCommand } from "./list.ts";
import { newCommand } from "./new.ts";
import { showCommand } from "./show.ts";

/** The commands in the order of the help. */
export const allCommands: readonly Command[] = [
  initCommand,
  newCommand,
  listCommand,
  showCommand,
  checkCommand,
  importCommand,
];
