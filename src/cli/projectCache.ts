import type { CacheOptions } from "../core/cache/recordsCache.ts";
import { cacheFolder } from "../node/cacheFolder.ts";
import { cacheStore } from "../node/cacheStore.ts";
import type { Surroundings } from "./command.ts";
import { build } from "./version.ts";

/** Where a project on disk is kept from one call to the next; undefined where nothing may be kept. */
export function projectCache(
  folder: string,
  { env, lang }: Pick<Surroundings, "env" | "lang">,
): CacheOptions | undefined {
  const cache = cacheFolder(env, process.platform);
  if (cache === undefined || build === "") return undefined;
  return { store: cacheStore(cache, folder), build, lang };
}
