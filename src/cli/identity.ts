import { spawnSync } from "node:child_process";
import path from "node:path";
import { type OptionValues, type Surroundings, UsageError } from "./command.ts";

/** Who acts: whom `--by` names, else ASSENT_IDENTITY, else the address that Git knows in the project's folder. */
export function whoActs(option: OptionValues[string], folder: string, { env, t }: Surroundings): string {
  const named = option === undefined ? env.ASSENT_IDENTITY?.trim() || addressInGit(folder, env) : option;
  const who = String(named ?? "").trim();
  if (who) return who;
  throw new UsageError(
    t("Say who acts: with --by <address>, in ASSENT_IDENTITY, or with “git config user.email”."),
  );
}

/** Undefined where there is no Git, or it knows none. */
function addressInGit(folder: string, env: Surroundings["env"]): string | undefined {
  const { status, stdout } = spawnSync("git", ["-C", folder, "config", "--get", "user.email"], {
    // Windows looks for programs in the working folder first, and a project's folder may hold anything.
    cwd: path.dirname(process.execPath),
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 5000,
    windowsHide: true,
  });
  return status === 0 ? stdout : undefined;
}
