import type { ProjectView } from "../../model/project.ts";
import { digest } from "../../workflow/digest.ts";
import { type Pack, packFormat, packPath, packVersion } from "./pack.ts";

/** A pack as the project keeps it; `changed` where it is not as it was made, undefined where there is none. */
export function readPack(id: string, project: ProjectView): Pack | "changed" | undefined {
  const file = /^PACK-\d{1,9}$/.test(id) ? project.files.get(packPath(id)) : undefined;
  if (!file) return undefined;
  try {
    const pack = JSON.parse(file.text) as Pack;
    const { form, digest: own, ...rest } = pack;
    const isWhole = pack.format === packFormat && pack.version === packVersion && pack.id === id;
    return isWhole && digestOfPack(rest) === own && form.data?.pack === own ? pack : "changed";
  } catch {
    return "changed";
  }
}

/** The digest that comes back with every response to a pack. */
export function digestOfPack(pack: Omit<Pack, "form" | "digest">): Pack["digest"] {
  return digest(pack);
}

/** The ids of all packs, in the order in which they were made. */
export function packIds(project: ProjectView): readonly string[] {
  const numbers = [...project.files.keys()].flatMap(
    (path) => /^packs\/PACK-(\d{1,9})\.json$/.exec(path)?.[1] ?? [],
  );
  return numbers.sort((a, b) => Number(a) - Number(b)).map((number) => `PACK-${number}`);
}

export function nextPackId(project: ProjectView): string {
  const last = packIds(project).at(-1)?.slice("PACK-".length) ?? "0";
  return `PACK-${String(Number(last) + 1).padStart(3, "0")}`;
}
