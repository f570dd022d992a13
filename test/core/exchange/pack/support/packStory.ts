import assert from "node:assert/strict";
import { type PlannedAnswers, planAnswers } from "../../../../../src/core/exchange/pack/planAnswers.ts";
import { type PackWish, type PlannedPack, planPack } from "../../../../../src/core/exchange/pack/planPack.ts";
import { createTranslator, type Translate } from "../../../../../src/core/model/translate.ts";
import { dev, pm } from "../../../workflow/support/people.ts";
import { smallProject } from "../../../workflow/support/smallProject.ts";
import { Trial } from "../../../workflow/support/trial.ts";

export const sentAt = "2026-06-10T08:00:00Z";
export const importedAt = "2026-06-12T08:00:00Z";

/** A project whose charter, requirements, change, acceptance and deliverable the client may see. */
export function visibleProject(): Trial {
  const trial = new Trial(smallProject());
  for (const file of [
    "charter.yaml",
    "requirements/REQ-001.yaml",
    "requirements/REQ-002.yaml",
    "changes/CR-001.yaml",
    "acceptance/ACC-001.yaml",
  ]) {
    trial.write({ [file]: trial.text(file).replace(/^status:/m, "visibility: client\nstatus:") });
  }
  const deliverables = "- {id: DEL-001, title: Portal, status: planned, visibility: client}\n";
  trial.write({ "deliverables.yaml": deliverables });
  return trial;
}

/** Both requirements wait for the client's word. */
export function analysed(trial = visibleProject()): Trial {
  for (const id of ["REQ-001", "REQ-002"]) {
    trial.does(id, "CAPTURE", dev);
    trial.does(id, "ANALYSE", dev);
  }
  return trial;
}

type Planned = Extract<PlannedPack, { ok: true }>;

export function plan(
  trial: Trial,
  wish: Partial<PackWish> = {},
  own: Translate = createTranslator(),
): PlannedPack {
  return planPack({ what: ["all-open"], for: "SH-001", by: pm, at: sentAt, ...wish }, trial.source, own);
}

/** A pack is sent: the project keeps what was in it. */
export function sent(
  trial: Trial,
  wish: Partial<PackWish> = {},
  own: Translate = createTranslator(),
): Planned {
  const planned = plan(trial, wish, own);
  assert.ok(planned.ok, planned.ok ? "" : planned.messages.join(" | "));
  trial.write({ [planned.file.path]: planned.file.text });
  return planned;
}

export function answer(trial: Trial, text: string): PlannedAnswers {
  return planAnswers(text, importedAt, trial.source, ({ language }) => createTranslator(undefined, language));
}

/** The response is brought in. */
export function imported(trial: Trial, text: string): Extract<PlannedAnswers, { ok: true }> {
  const planned = answer(trial, text);
  assert.ok(planned.ok, planned.ok ? "" : planned.faults.map(({ message }) => message).join(" | "));
  trial.write(Object.fromEntries(planned.files.map((file) => [file.path, file.text])));
  return planned;
}
