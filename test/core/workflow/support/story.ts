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

/** The texts of a project at that moment. */
export function textsOf(trial: Trial): Readonly<Record<string, string>> {
  return Object.fromEntries(trial.texts);
}
