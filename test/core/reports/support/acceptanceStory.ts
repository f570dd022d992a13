import { hold } from "../../../../src/core/control/baseline/manifest.ts";
import type { Entry } from "../../../../src/core/model/entry.ts";
import { createTranslator, type Translate } from "../../../../src/core/model/translate.ts";
import { acceptanceReport } from "../../../../src/core/reports/acceptance/acceptanceReport.ts";
import type { AcceptanceReport } from "../../../../src/core/reports/acceptance/report.ts";
import { printYaml } from "../../../../src/core/yaml/print.ts";
import { sealedBaseline } from "../../../cli/support/agreedProject.ts";
import { ada, dev, li } from "../../workflow/support/people.ts";
import { smallProject } from "../../workflow/support/smallProject.ts";
import { agreed, approved, signing, voting } from "../../workflow/support/story.ts";
import { Trial } from "../../workflow/support/trial.ts";

export const acceptanceFile = "acceptance/ACC-001.yaml";

/** Both requirements as the records say them, REQ-002 with a criterion that was waived; BL-001 holds them, sealed. */
export function planned(): Trial {
  const trial = new Trial(smallProject());
  const settings = trial.text("assent.yaml");
  trial.write({ "assent.yaml": `${settings}client: Northwind\ntimeZone: Asia/Shanghai\n` });
  for (const id of ["REQ-001", "REQ-002"]) {
    const file = `requirements/${id}.yaml`;
    trial.edit(
      file,
      "priority:",
      `description: "An accountant exports ${id}.\\nWithin a minute."\npriority:`,
    );
  }
  trial.edit("requirements/REQ-001.yaml", "result: passed", "result: passed, evidence: ['test:export.pdf']");
  trial.edit(
    "requirements/REQ-002.yaml",
    "result: passed}",
    "result: passed}\n  - {id: AC-2, text: In each language, method: inspection, result: waived, reason: Only one is used}",
  );
  trial.edit("stakeholders.yaml", "title: Ada\n", "title: Ada\n  organisation: Northwind Trading\n");
  trial.edit(
    acceptanceFile,
    "history: []",
    "runs: [{date: 2026-06-01, source: reports/junit.xml, passed: 41, failed: 0}]\nhistory: []",
  );
  trial.edit(
    "changes/CR-001.yaml",
    /base: (\S+)/.exec(trial.text("changes/CR-001.yaml"))?.[1] ?? "",
    held(trial, "REQ-001").content,
  );
  const records = ["REQ-001", "REQ-002"].map((id) => [id, held(trial, id).record] as const);
  const baseline = sealedBaseline("BL-001", "2026-06-01", Object.fromEntries(records));
  trial.write({ "baselines/BL-001.yaml": printYaml(baseline) });
  return trial;
}

function held(trial: Trial, id: string) {
  const own = hold(trial.entry(id));
  if (!own) throw new Error(`${id} has no controlled content`);
  return own;
}

/** The client is asked to sign. */
export function asked(trial = planned()): Trial {
  return signing(agreed(trial));
}

/** Li has signed, Ada has not. */
export function halfSigned(trial = asked()): Trial {
  trial.does("ACC-001", "SIGN", li, { data: { meaning: "Accepted for operation" } });
  return trial;
}

/** Both have signed; an item of the punch list is open. */
export function accepted(trial = halfSigned()): Trial {
  trial.does("ACC-001", "SIGN", ada, { data: { meaning: "Accepted for operation" }, note: "With thanks" });
  return trial;
}

/** Before it is built, the board approves a change of REQ-001, and it is written into it. */
export function changed(): Trial {
  const trial = approved(voting(agreed(planned())));
  trial.does("CR-001", "IMPLEMENT", dev);
  return accepted(halfSigned(signing(trial)));
}

/** The report on ACC-001. @param t its language */
export function reportOn(trial: Trial, t: Translate = createTranslator()): AcceptanceReport {
  return acceptanceReport(trial.entry("ACC-001") as Entry<"acceptance">, { ...trial.source, t });
}
