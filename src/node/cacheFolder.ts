import path from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The user's folder for what Assent can do without, as the system has it: never one of the project, in which others
 * could put something for us to find. Undefined where the system names none.
 */
export function cacheFolder(env: Environment, platform: NodeJS.Platform): string | undefined {
  const own = env.ASSENT_CACHE_DIR;
  if (own !== undefined) return absolute(own);
  const around = absolute(aroundAll(env, platform));
  return around && path.join(around, "assent");
}

function aroundAll(env: Environment, platform: NodeJS.Platform): string | undefined {
  if (platform === "win32") return env.LOCALAPPDATA;
  const home = absolute(env.HOME);
  if (platform === "darwin") return home && path.join(home, "Library", "Caches");
  return absolute(env.XDG_CACHE_HOME) ?? (home && path.join(home, ".cache"));
}

function absolute(folder: string | undefined): string | undefined {
  return folder !== undefined && path.isAbsolute(folder) ? folder : undefined;
}
