import { kindTable } from "../../generated/kinds.ts";
import type { Kind } from "./kind.ts";
import { type ProjectView, prefixOf } from "./project.ts";

const usualWidth = 3;

/**
 * Gives out ids of one kind that nothing in the project has: the numbers after the highest in use. Passes over
 * those whose own file is there too, because nobody knows the id in a file that can't be read.
 */
export class IdSequence {
  readonly #kind: Kind;
  readonly #project: ProjectView;
  readonly #prefix: string;
  readonly #width: number;
  #last = 0;

  constructor(kind: Kind, project: ProjectView) {
    this.#kind = kind;
    this.#project = project;
    this.#prefix = `${prefixOf(kind, project.settings)}-`;
    let width = usualWidth;
    for (const { id } of project.all(kind)) {
      const digits = id.startsWith(this.#prefix) ? id.slice(this.#prefix.length) : "";
      if (!/^\d{1,15}$/.test(digits)) continue;
      this.#last = Math.max(this.#last, Number(digits));
      if (digits.startsWith("0")) width = Math.max(width, digits.length);
    }
    this.#width = width;
  }

  next(): string {
    let id: string;
    do {
      this.#last += 1;
      id = this.#prefix + String(this.#last).padStart(this.#width, "0");
    } while (this.#isTaken(id));
    return id;
  }

  #isTaken(id: string): boolean {
    const { files } = this.#project;
    return this.#project.find(id).length > 0 || files.has(`${kindTable[this.#kind].folder}/${id}.yaml`);
  }
}

/** The id that a file below its kind's folder is called by, such as `requirements/REQ-004.yaml`, where no other file has it. */
export function idOfFileName(kind: Kind, path: string, project: ProjectView): string | undefined {
  const slash = path.lastIndexOf("/");
  const name = path.slice(slash + 1, -".yaml".length);
  const isCounted = name.startsWith(`${prefixOf(kind, project.settings)}-`) && /-\d+$/.test(name);
  const isFree = project.find(name).every(({ entry }) => entry.file === path);
  return slash >= 0 && isCounted && isFree ? name : undefined;
}
