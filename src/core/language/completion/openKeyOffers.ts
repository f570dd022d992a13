import { problemCodes } from "../../model/problemCodes.ts";
import { itemsAt, valueAt } from "../../model/valueAt.ts";
import type { Offer, OpenKey, Scene } from "./offer.ts";
import { workflowKeys } from "./workflowOffers.ts";

/** The keys of a mapping whose keys no schema lists: codes of checks, events, questions. */
export function openKeyOffers(scene: Scene, present: ReadonlySet<string>): readonly Offer[] {
  const suffix = scene.context.hasColon ? "" : ": ";
  return keysOf(scene)
    .filter(({ word }) => !present.has(word))
    .map(({ word, detail, kind = "key" }) => ({
      label: word,
      kind,
      detail,
      word,
      suffix,
      suggestsMore: suffix !== "",
    }));
}

function keysOf(scene: Scene): readonly OpenKey[] {
  const { kind, context, t } = scene;
  const field = context.path.filter((step) => typeof step === "string").join(".");
  if (kind === "workflow") return workflowKeys(scene);
  if (kind === "assent" && field === "checks") {
    return Object.entries(problemCodes).map(([word, weight]) => {
      const usual = typeof weight === "string" ? weight : Object.values(weight).join(" / ");
      return { word, detail: t("Default: {weight}", { weight: usual }) };
    });
  }
  if (kind === "survey" && field === "responses.answers") {
    return itemsAt(context.record, ["questions"]).flatMap((question) => {
      const [id, text] = [valueAt(question, ["id"]), valueAt(question, ["text"])];
      return typeof id === "string" ? [{ word: id, detail: typeof text === "string" ? text : "" }] : [];
    });
  }
  return [];
}
