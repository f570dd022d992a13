import { kindTable } from "../../../generated/kinds.ts";
import { isKind, workflowFolder } from "../../model/kind.ts";
import type { Pointer } from "../../model/problem.ts";
import { itemsAt, valueAt } from "../../model/valueAt.ts";
import { contentDigest } from "../../workflow/content.ts";
import type { Offer, Scene } from "./offer.ts";
import { words } from "./workflowNames.ts";

/** Values that a project's settings or the record itself give; undefined where neither has a say. */
export function settingsOffers(scene: Scene): readonly Offer[] | undefined {
  const { kind, context, project, t } = scene;
  const { path, record } = context;
  const field = path.filter((step) => typeof step === "string").join(".");
  switch (`${kind} ${field}`) {
    case "risk inherent.probability":
    case "risk current.probability":
    case "risk target.probability":
      return words(project.settings.risk.probability);
    case "risk inherent.impact":
    case "risk current.impact":
    case "risk target.impact":
      return words(project.settings.risk.impact);
    case "assent risk.appetite":
    case "assent risk.grid":
      return words(levelsIn(record) ?? project.settings.risk.levels.map(({ id }) => id));
    case "change proposed.base":
      return baseOffer(path, scene);
    case "decision chosen":
      return words(texts(itemsAt(record, ["options"]).map((option) => valueAt(option, ["text"]))));
    default:
      return kind === "assent" && path.length === 2 ? ofKind(scene, t("Default")) : undefined;
  }
}

/** What assent.yaml says of one kind: the prefix of its ids, or the file of its lifecycle. */
function ofKind({ context: { path }, project }: Scene, usual: string): readonly Offer[] | undefined {
  const [setting, kind] = path;
  if (typeof kind !== "string" || !isKind(kind)) return undefined;
  if (setting === "prefixes") {
    return [{ label: kindTable[kind].prefix, kind: "value", detail: usual, word: kindTable[kind].prefix }];
  }
  if (setting !== "workflows") return undefined;
  const own = `${workflowFolder}/${kind}.yaml`;
  const files = [...project.files.keys()].filter((file) => file.startsWith(`${workflowFolder}/`));
  return words([...new Set([own, ...files])]);
}

/** The digest of what the record says now, on which a proposal for it is based. */
function baseOffer(path: Pointer, { context: { record }, project, t }: Scene): readonly Offer[] {
  const id = valueAt(record, [...path.slice(0, -1), "record"]);
  const target = typeof id === "string" ? project.find(id).find(({ entry }) => entry.id === id) : undefined;
  const digest = target?.entry.valid ? contentDigest(target.entry) : undefined;
  if (digest === undefined) return [];
  return [{ label: digest, kind: "value", detail: t("{id} as it is now", { id: String(id) }), word: digest }];
}

function levelsIn(record: unknown): readonly string[] | undefined {
  const levels = texts(itemsAt(record, ["risk", "levels"]).map((level) => valueAt(level, ["id"])));
  return levels.length > 0 ? levels : undefined;
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === "string");
}
