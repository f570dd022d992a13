import { keyOfFile } from "../core/cache/contentKey.ts";
import { LookAhead } from "../core/cache/lookAhead.ts";
import { type Outcome, readOutcome, writeOutcome } from "../core/cache/outcome.ts";
import { type CacheOptions, RecordsCache } from "../core/cache/recordsCache.ts";
import type { Stage } from "../core/model/problem.ts";
import type { ProjectService } from "../core/service.ts";
import { diskFolder } from "../node/projectFolder.ts";
import { recoverWrites } from "../node/recoverWrites.ts";
import type { Surroundings } from "./command.ts";
import { innerOf, type OpenProject, openProject } from "./openProjects.ts";

/** A project that has been checked. */
export interface Checked extends Outcome {
  /** Absolute. */
  readonly folder: string;
  /** The folders of projects that lie among its own records; absolute. */
  readonly inner: readonly string[];
  /** Keeps it for the next call, which may happen after the problems are printed. */
  readonly keep: () => Promise<void>;
}

interface CheckOptions {
  readonly stage: Stage;
  readonly cache: CacheOptions | undefined;
  /** What happens to the project between opening and checking it. */
  readonly mend?: ((project: OpenProject) => Promise<void>) | undefined;
}

/** Checks a project; one that is as it was at the last check is only read, and its problems are told again. */
export async function checkProject(
  folder: string,
  { stage, cache, mend }: CheckOptions,
  around: Surroundings,
): Promise<Checked> {
  const files = new LookAhead(diskFolder(folder));
  const conditions = cache && { ...cache, isTrusted: true, stage, today: around.today };
  if (conditions && !mend) {
    await recoverWrites(folder);
    const outcome = await readOutcome(conditions.store, () => files.keys(), conditions);
    if (outcome) return { ...outcome, folder, inner: innerOf(folder, files), keep: async () => undefined };
  }
  const project = await openProject(folder, around, stage, {
    files,
    cache: cache && new RecordsCache(cache),
  });
  await mend?.(project);
  const outcome = outcomeOf(project.service);
  return {
    ...outcome,
    ...{ folder, inner: project.inner },
    keep: async () => {
      if (!conditions) return;
      await project.service.keep();
      await writeOutcome(conditions.store, outcome, keysIn(project.service), conditions);
    },
  };
}

function outcomeOf(service: ProjectService): Outcome {
  const { settings, files } = service.project;
  const { name, timeZone } = settings;
  return { name, timeZone, files: files.size, problems: service.problems() };
}

function keysIn({ project }: ProjectService): ReadonlyMap<string, string> | undefined {
  const keys = new Map<string, string>();
  for (const [path, file] of project.files) {
    const key = keyOfFile(file);
    if (key === undefined) return undefined;
    keys.set(path, key);
  }
  return keys;
}
