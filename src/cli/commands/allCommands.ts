import type { Command } from "../command.ts";
import { checkCommand } from "./check.ts";

/** The commands in the order of the help. */
export const allCommands: readonly Command[] = [checkCommand];
