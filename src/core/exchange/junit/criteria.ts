import type { Entry } from "../../model/entry.ts";
import { type ProjectView, prefixOf } from "../../model/project.ts";

/** What ids are made of; Chinese may stand right beside them. */
const letter = "[A-Za-z0-9]";

/** An acceptance criterion where it stands. */
export interface Criterion {
  readonly requirement: Entry<"requirement">;
  /** Its place among the criteria of the requirement. */
  readonly index: number;
  /** Its own id, such as `AC-1`. */
  readonly id: string;
  /** Unique in the project, such as `REQ-014/AC-1`. */
  readonly name: string;
  readonly isTested: boolean;
  readonly result: string;
  readonly evidence: readonly string[];
}

/** The criteria of a project as tests may name them: capitals don't matter, and `_` stands for `-`. */
export class Criteria {
  readonly all: readonly Criterion[];
  /** Finds ids of requirements in a text that are no part of a longer word or id. */
  readonly pattern: RegExp;
  readonly #byRequirement = new Map<string, Criterion[]>();
  readonly #repeated = new Set<string>();

  constructor(project: ProjectView) {
    const prefixes = new Set([prefixOf("requirement", project.settings)]);
    const all: Criterion[] = [];
    for (const requirement of project.valid("requirement")) {
      const key = normalId(requirement.id);
      if (this.#byRequirement.has(key)) this.#repeated.add(key);
      const own = criteriaOf(requirement);
      this.#byRequirement.set(key, own);
      all.push(...own);
      const [, prefix] = /^(.+)-\d+$/.exec(requirement.id) ?? [];
      if (prefix !== undefined) prefixes.add(prefix);
    }
    // Nobody knows which of two records with one id a test means.
    this.all = all.filter(({ requirement }) => !this.#repeated.has(normalId(requirement.id)));
    const beginnings = [...prefixes].map((prefix) => prefix.replaceAll("-", "[-_]")).join("|");
    this.pattern = new RegExp(`(?<!${letter}|${letter}-)(?:${beginnings})[-_]\\d+(?!${letter})`, "gi");
  }

  /** The criteria of the requirement with this id; undefined where there is none, or more than one. */
  of(requirement: string): readonly Criterion[] | undefined {
    const key = normalId(requirement);
    return this.#repeated.has(key) ? undefined : this.#byRequirement.get(key);
  }
}

/** An id as it is compared. */
export function normalId(id: string): string {
  return id.toUpperCase().replaceAll("_", "-");
}

function criteriaOf(requirement: Entry<"requirement">): Criterion[] {
  const { acceptanceCriteria = [] } = requirement.value;
  return acceptanceCriteria.map(({ id, method, result = "untested", evidence = [] }, index) => ({
    requirement,
    index,
    id,
    name: `${requirement.id}/${id}`,
    isTested: method === "test",
    result,
    evidence,
  }));
}
