import { kinds } from "../../../../src/generated/kinds.ts";
import type { Texts } from "../../../support/readProject.ts";
import { allFields, kindSchema, type Located, located, type Schema, schemaOf } from "./schemaWalk.ts";

/** A word that stands in one place of a project only. */
export interface Marker {
  readonly word: string;
  /** Where: `REQ-902 acceptanceCriteria.text`. */
  readonly place: string;
  readonly isDisclosed: boolean;
}

export interface MarkedProject {
  readonly texts: Texts;
  readonly markers: readonly Marker[];
  /** Whom the markers are disclosed to. */
  readonly reader: string;
}

/** How a record's visibility is written, and the number of the records of other kinds that it names. */
interface Variant {
  readonly number: number;
  readonly visibility: "client" | "internal" | undefined;
  readonly names: readonly number[];
}

/**
 * Three that the client may see (one of them names only what they may not, one only what they may), one that says it is
 * internal, one that says nothing. Of people, the first is named by what is disclosed and the second too, but is internal.
 */
const variants: readonly Variant[] = [
  { number: 901, visibility: "client", names: [901, 903] },
  { number: 902, visibility: "client", names: [903, 904] },
  { number: 903, visibility: "internal", names: [903, 904] },
  { number: 904, visibility: undefined, names: [904, 903] },
  { number: 905, visibility: "client", names: [901] },
];
/** Settings that hold no words of people, and without which nothing could be read. */
const plainSettings = { assent: 1, locale: "en", timeZone: "UTC", prefixes: {}, checks: {}, workflows: {} };
const disclosedNumbers = new Set([901, 902, 905]);
const ofPeople: Readonly<Record<number, Variant["visibility"]>> = { 902: "internal", 903: "client" };

/**
 * A project in which every field of every kind, for the client or not, holds a word or a number that stands nowhere else,
 * made from the schemas: what is added to them is in it.
 */
export function markedProject(charter: "client" | "internal" | undefined = "client"): MarkedProject {
  return new Marking(charter).project();
}

class Marking {
  readonly #markers: Marker[] = [];
  readonly #charter: Variant["visibility"];
  readonly #disclosed = new Set(
    allFields()
      .filter(({ marks }) => marks.every((mark) => mark !== undefined))
      .map(({ kind, path }) => `${kind} ${path}`),
  );
  #count = 100;

  constructor(charter: Variant["visibility"]) {
    this.#charter = charter;
  }

  project(): MarkedProject {
    const texts: Record<string, string> = { "assent.yaml": JSON.stringify(this.#settings()) };
    for (const kind of kinds) {
      for (const variant of variants) {
        if (kind === "charter" && variant.number !== 901) continue;
        if (kind === "stakeholder" && variant.number === 905) continue;
        const own =
          kind === "stakeholder"
            ? { ...variant, visibility: ofPeople[variant.number] }
            : kind === "charter"
              ? { ...variant, visibility: this.#charter }
              : variant;
        const id = idOf(kind, variant.number);
        texts[`${kindSchema(kind).folder}/team-${this.#word(id, "file", false)}.yaml`] = JSON.stringify(
          this.#record(kind, id, own),
        );
      }
    }
    return { texts, markers: this.#markers, reader: idOf("stakeholder", 901) };
  }

  #settings(): unknown {
    const { schema, file } = schemaOf("assent");
    const marked = Object.entries(schema.properties ?? {}).filter(([key]) => !(key in plainSettings));
    const value = this.#map(
      { schema: { ...schema, properties: Object.fromEntries(marked) }, file },
      { ...{ kind: "assent", id: "assent", path: "", isOpen: true }, variant: variants[0] as Variant },
    );
    return { ...value, ...plainSettings };
  }

  #record(kind: string, id: string, variant: Variant): unknown {
    const isPerson = kind === "stakeholder";
    const isOpen = isPerson
      ? variant.number === 901
      : kind === "baseline"
        ? [901, 905].includes(variant.number)
        : variant.visibility === "client";
    if (!isOpen && !(isPerson && variant.number === 902)) {
      this.#markers.push({ word: id, place: `${id} id`, isDisclosed: false });
    }
    const value = this.#map(schemaOf(kind), { kind, id, path: "", isOpen, variant }) ?? {};
    const { visibility: _any, ...rest } = { visibility: "", ...value, id };
    return {
      ...rest,
      ...(kind !== "baseline" && variant.visibility ? { visibility: variant.visibility } : {}),
      ...(isPerson ? { contact: { email: addressOf(id) } } : {}),
      ...(schemaOf(kind).schema.properties?.history
        ? { history: this.#history(kind, id, isOpen, variant) }
        : {}),
    };
  }

  #history(kind: string, id: string, isOpen: boolean, variant: Variant): unknown {
    // To one of them, something can still happen.
    if (kind === "requirement" && variant.number === 905) return [];
    return [901, 902].map((number) => ({
      at: "2026-05-01T10:00:00Z",
      by: addressOf(idOf("stakeholder", number)),
      event: "CAPTURE",
      state: "captured",
      note: this.#word(
        id,
        "history.note",
        isOpen && number === 901 && this.#disclosed.has(`${kind} history.note`),
      ),
      reason: this.#word(id, "history.reason", false),
      via: idOf("requirement", variant.names[0] ?? 0),
      seal: this.#digest(id, "history.seal", isOpen && this.#disclosed.has(`${kind} history.seal`)),
    }));
  }

  #map(at: Located, where: Where): Record<string, unknown> | undefined {
    const { schema, file } = at;
    const made = where.path === "" ? ["history", "contact"] : [];
    const entries = Object.entries(schema.properties ?? {}).filter(([key]) => !made.includes(key));
    const lacks = entries.some(([key, child]) => {
      const { schema: one } = located(child, file);
      return schema.required?.includes(key) && one["x-ref"] && !this.#mayName(one["x-ref"], where.variant);
    });
    const isOpen = where.isOpen && (where.path === "" || !lacks);
    const map = Object.fromEntries(
      entries.map(([key, child]) => {
        const path = where.path ? `${where.path}.${key}` : key;
        return [key, this.#value(located(child, file), { ...where, path, isOpen })];
      }),
    );
    return { ...map, "x-team": this.#word(where.id, `${where.path}.x-team`, false) };
  }

  #value(at: Located, where: Where): unknown {
    const { schema, file } = at;
    const { kind, path, id, isOpen, variant } = where;
    const isDisclosed = isOpen && this.#disclosed.has(`${kind} ${path}`);
    const place = [id, path, isDisclosed] as const;
    const kindsNamed = schema["x-ref"];
    if (kindsNamed) return referenceOf(kindsNamed, namesFor(kindsNamed, variant)[0] ?? 0);
    if (schema["x-disclosed"] === "content") return this.#content(where);
    if (schema.items) {
      const item = located(schema.items, file);
      const refs = item.schema["x-ref"];
      if (refs) return namesFor(refs, variant).map((number) => referenceOf(refs, number));
      return Array.from({ length: schema.minItems ?? 1 }, () => this.#value(item, where));
    }
    if (schema.properties) return this.#map(at, where);
    if (schema.enum) return schema.enum[0];
    const types = [schema.type ?? "object"].flat();
    if (types.includes("string")) return this.#text(schema, place);
    if (types.includes("boolean")) return true;
    if (types.includes("object")) return { "Q-1": this.#word(id, `${path}.*`, false) };
    return this.#number(schema, place);
  }

  /** What was or would be agreed of a requirement: what is disclosed of it, and something that isn't. */
  #content({ id, path, isOpen, variant }: Where): unknown {
    return {
      title: this.#word(id, `${path}.title`, isOpen),
      description: this.#word(id, `${path}.description`, isOpen),
      ...(variant.number === 905
        ? {}
        : { feasibility: { note: this.#word(id, `${path}.feasibility`, false) } }),
      "x-team": this.#word(id, `${path}.x-team`, false),
    };
  }

  #mayName(kindsNamed: readonly string[], { names: [number = 0] }: Variant): boolean {
    if (kindsNamed.includes("stakeholder")) return number === 901;
    if (kindsNamed.includes("goal")) return this.#charter === "client";
    return disclosedNumbers.has(number);
  }

  #text(schema: Schema, place: readonly [id: string, path: string, isDisclosed: boolean]): string {
    const [id, path] = place;
    if (schema.format === "date") return "2026-05-01";
    if (schema.format === "date-time") return "2026-05-01T10:00:00Z";
    if (schema.format === "uri") return `https://${this.#word(...place)}.example/`;
    const pattern = new RegExp(schema.pattern ?? "");
    if (pattern.test(`sha256-${"a".repeat(43)}`) && schema.pattern?.startsWith("^sha256"))
      return this.#digest(...place);
    if (path === "id") return id;
    if (path === "status") return id === "REQ-905" ? "captured" : "open";
    if (path === "goals.id") return "GOAL-1";
    if (pattern.test("aq100z")) return this.#word(...place);
    if (pattern.test("AQ100Z")) return this.#word(...place, "AQ", "Z");
    return (
      ["all", "FREQ=WEEKLY", "EUR", "#d9534f", "mail@marked.example"].find((text) => pattern.test(text)) ??
      "X-1"
    );
  }

  #word(id: string, path: string, isDisclosed: boolean, before = "aq", after = "z"): string {
    this.#count += 1;
    const word = `${before}${this.#count}${after}`;
    this.#markers.push({ word, place: `${id} ${path}`, isDisclosed });
    return word;
  }

  #digest(id: string, path: string, isDisclosed: boolean): string {
    const word = this.#word(id, path, isDisclosed);
    return `sha256-${word}${"a".repeat(43 - word.length)}`;
  }

  #number(
    { minimum = 0, maximum = 1e12 }: Schema,
    [id, path, isDisclosed]: readonly [string, string, boolean],
  ) {
    this.#count += 1;
    const number = 70000 + this.#count;
    if (number > maximum || number < minimum) return minimum;
    this.#markers.push({ word: String(number), place: `${id} ${path}`, isDisclosed });
    return number;
  }
}

interface Where {
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  /** Whether what stands around it is disclosed. */
  readonly isOpen: boolean;
  readonly variant: Variant;
}

function referenceOf(kindsNamed: readonly string[], number: number): string {
  const [kind = "*"] = kindsNamed;
  if (kind === "goal") return "GOAL-1";
  return idOf(kind === "*" ? "requirement" : kind, number);
}

/** Nobody is named by what is disclosed but the first, and one of whom nothing may be said. */
function namesFor(
  kindsNamed: readonly string[],
  { names: [first = 0, ...others] }: Variant,
): readonly number[] {
  return kindsNamed.includes("stakeholder") ? [first === 903 ? 902 : first] : [first, ...others];
}

function idOf(kind: string, number: number): string {
  const { prefix } = kindSchema(kind);
  return kind === "charter" ? prefix : `${prefix}-${number}`;
}

/** An address tells who somebody is: nobody's is disclosed. */
function addressOf(id: string): string {
  return `person-${id.toLowerCase()}@marked.example`;
}
