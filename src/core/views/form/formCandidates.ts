import type { FormCandidates } from "../../../protocol/recordForm.ts";
import { candidatesFor } from "../../model/candidates.ts";
import type { ProjectView } from "../../model/project.ts";
import { valueAt } from "../../model/valueAt.ts";
import { shortened } from "../shortened.ts";

/** Of more, so many are offered; others can be typed. */
const most = 1000;

/** Collects what the references of a form may name, each kind once. */
export class Candidates {
  readonly #project: ProjectView;
  readonly #wanted = new Map<string, readonly string[]>();

  constructor(project: ProjectView) {
    this.#project = project;
  }

  /** The key of the candidates of these kinds; empty for a field that names nothing. */
  keyFor(refs: readonly string[] | undefined): string {
    if (!refs) return "";
    const key = refs.join(" ");
    this.#wanted.set(key, refs);
    return key;
  }

  /** What people call what a reference names; empty where there is no such thing. */
  titleOf(id: string): string {
    const [target] = this.#project.find(id);
    if (!target) return "";
    const { entry, pointer } = target;
    const title = valueAt(entry.value, entry.id === id ? ["title"] : [...pointer.slice(0, -1), "specific"]);
    return typeof title === "string" ? shortened(title) : "";
  }

  get all(): readonly FormCandidates[] {
    return [...this.#wanted].map(([refs, kinds]) => {
      const names = [];
      let isCut = false;
      for (const { id, title } of candidatesFor(kinds, this.#project)) {
        isCut = names.length === most;
        if (isCut) break;
        names.push({ id, title: shortened(title) });
      }
      return { refs, names, isCut };
    });
  }
}
