import { contentDigest } from "../../../../src/core/workflow/content.ts";
import { ada, dev, li, pm, qa, rui } from "./people.ts";
import { smallProject } from "./smallProject.ts";
import { Trial } from "./trial.ts";

/** Both requirements are agreed: in the baseline, with the content that the client has confirmed. */
export function agreed(trial = new Trial(smallProject())): Trial {
  for (const id of ["REQ-001", "REQ-002"]) {
    trial.does(id, "CAPTURE", dev);
    trial.does(id, "ANALYSE", dev);
    trial.does(id, "CONFIRM", li);
    trial.does(id, "BASELINE", pm, { data: { via: "BL-001" } });
  }
  return trial;
}

/** The board votes on the change. */
export function voting(trial = agreed()): Trial {
  trial.does("CR-001", "DRAFT", dev);
  trial.does("CR-001", "SUBMIT", rui);
  trial.does("CR-001", "ASSESS", pm);
  trial.does("CR-001", "ASSESSED", pm);
  return trial;
}

/** The board has approved the change. */
export function approved(trial = voting()): Trial {
  trial.does("CR-001", "APPROVE", li);
  trial.does("CR-001", "APPROVE", qa);
  return trial;
}

/** The change is written into what was agreed. */
export function implemented(trial = approved()): Trial {
  trial.does("CR-001", "IMPLEMENT", pm);
  return trial;
}

/** The change is an emergency: it is written into what was agreed before anybody votes. */
export function emergency(trial = agreed()): Trial {
  trial.edit("changes/CR-001.yaml", "class: normal", "class: emergency");
  trial.does("CR-001", "SUBMIT", rui);
  trial.does("CR-001", "IMPLEMENT", dev);
  return trial;
}

/** The sponsor has approved the charter, and the team builds. */
export function executing(trial = agreed()): Trial {
  trial.does("CHARTER", "START_PLANNING", pm);
  trial.does("CHARTER", "APPROVE", li);
  trial.does("CHARTER", "START_EXECUTION", pm);
  return trial;
}

/** Everything is built and verified, and the client is asked to sign. */
export function signing(trial = agreed()): Trial {
  for (const id of ["REQ-001", "REQ-002"]) {
    trial.does(id, "IMPLEMENT", dev);
    trial.does(id, "VERIFY", qa);
  }
  for (const event of ["PRODUCE", "REVIEW", "SUBMIT"]) trial.does("DEL-001", event, dev);
  trial.does("ACC-001", "TEST", qa);
  trial.does("ACC-001", "REVIEW", ada);
  trial.does("ACC-001", "REQUEST_SIGNATURES", pm);
  return trial;
}

/** Everybody has signed, with an item of the punch list open. */
export function accepted(trial = signing()): Trial {
  for (const by of [li, ada]) trial.does("ACC-001", "SIGN", by, { data: { meaning: "Accepted" } });
  return trial;
}

/** The texts of a project at that moment. */
export function textsOf(trial: Trial): Readonly<Record<string, string>> {
  return Object.fromEntries(trial.texts);
}

/** What an emergency has made of its target is undone by a change request of its own. */
export function undo(trial: Trial): Trial {
  const target = trial.entry("REQ-001");
  const request = trial
    .text("changes/CR-001.yaml")
    .replace("id: CR-001", "id: CR-002")
    .replace(/^status: .*$/m, "status: draft")
    .replace(/^class: .*$/m, "class: normal")
    .replace(/base: .*/, `base: ${contentDigest(target)}`)
    .replace(/patch: .*/, "patch: {title: Export REQ-001}")
    .replace(/history:.*$/s, "history: []\n");
  trial.write({ "changes/CR-002.yaml": request });
  for (const event of ["SUBMIT", "ASSESS", "ASSESSED"]) trial.does("CR-002", event, pm);
  for (const by of [li, qa]) trial.does("CR-002", "APPROVE", by);
  trial.does("CR-002", "IMPLEMENT", dev);
  return trial;
}

/** A second request, with another patch for the same record, is carried out first. */
export function overtakenBy(trial: Trial, patch: string): Trial {
  const first = trial.text("changes/CR-001.yaml");
  const fresh = first
    .replace("id: CR-001", "id: CR-002")
    .replace(/status: .*/, "status: draft")
    .replace(/patch: .*/, `patch: ${patch}`)
    .replace(/history:.*$/s, "history: []\n");
  trial.write({ "changes/CR-002.yaml": fresh });
  for (const event of ["SUBMIT", "ASSESS", "ASSESSED"]) trial.does("CR-002", event, dev);
  for (const by of [li, qa]) trial.does("CR-002", "APPROVE", by);
  trial.does("CR-002", "IMPLEMENT", dev);
  return trial;
}
