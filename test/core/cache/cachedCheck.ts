import { keyOf, keyOfFile } from "../../../src/core/cache/contentKey.ts";
import { type Outcome, readOutcome, writeOutcome } from "../../../src/core/cache/outcome.ts";
import { RecordsCache } from "../../../src/core/cache/recordsCache.ts";
import type { Day } from "../../../src/core/model/calendar.ts";
import type { Stage } from "../../../src/core/model/problem.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import type { CacheStore } from "../../../src/core/ports.ts";
import { createProjectService, type ProjectService } from "../../../src/core/service.ts";
import type { InMemoryFolder } from "../../support/inMemoryFolder.ts";

/** What else than the files a check depends on. */
export interface Circumstances {
  readonly day: Day;
  readonly stage: Stage;
  readonly lang: "en" | "zh-CN";
  readonly isTrusted: boolean;
  readonly build: string;
}

export const usual: Circumstances = {
  day: "2026-06-15",
  stage: "review",
  lang: "en",
  isTrusted: true,
  build: "one",
};

/** A project that is loaded, by way of a cache where there is one. */
export async function open(
  folder: InMemoryFolder,
  { day, stage, lang, isTrusted, build }: Circumstances,
  store?: CacheStore,
): Promise<ProjectService> {
  const english = createTranslator();
  const t: typeof english = Object.assign(
    (text: string, values?: Parameters<typeof english>[1]) => `${lang}: ${english(text, values)}`,
    { language: lang },
  );
  const service = createProjectService(folder, {
    ...{ t, stage, today: () => day, isTrusted: () => isTrusted },
    ...(store && { cache: new RecordsCache({ store, build, lang }) }),
  });
  await service.load();
  return service;
}

/** The outcome that is kept for the files as they are. */
export function keptOutcome(
  folder: InMemoryFolder,
  circumstances: Circumstances,
  store: CacheStore,
): Promise<Outcome | undefined> {
  const keys = async () => {
    const found = new Map<string, string>();
    for (const path of await folder.list()) {
      const source = await folder.read(path);
      const key = source && keyOf(source);
      if (key !== undefined) found.set(path, key);
    }
    return found;
  };
  return readOutcome(store, keys, { ...circumstances, today: () => circumstances.day });
}

/** Keeps what was found, as a host does after a check. */
export async function keep(
  service: ProjectService,
  circumstances: Circumstances,
  store: CacheStore,
): Promise<Outcome> {
  const { settings, files } = service.project;
  const outcome = {
    ...{ name: settings.name, timeZone: settings.timeZone },
    ...{ files: files.size, problems: service.problems() },
  };
  await service.keep();
  const keys = new Map([...files].map(([path, file]) => [path, keyOfFile(file) ?? ""]));
  await writeOutcome(store, outcome, keys, { ...circumstances, today: () => circumstances.day });
  return outcome;
}
