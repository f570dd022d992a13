import { createTranslator } from "../../../src/core/model/translate.ts";
import { createProjectService, type ProjectService, type ServiceOptions } from "../../../src/core/service.ts";
import type { InMemoryFolder } from "../../support/inMemoryFolder.ts";

/** A small project, of which some records are wrong. */
export const portal = {
  "assent.yaml": "assent: 1\nname: Portal\ntimeZone: Asia/Shanghai\n",
  "charter.yaml": "id: CHARTER\ntitle: Portal\nstatus: initiating\ngoals:\n  - id: GOAL-1\n",
  "stakeholders.yaml": "- {id: SH-001, title: Li Wei, status: identified}\n",
  "requirements/REQ-001.yaml": "id: REQ-001\ntitle: Export\nstatus: captured\ngoal: GOAL-1\n",
  "requirements/REQ-002.yaml": "id: REQ-002\ntitle: Import\nstatus: captured\ngoal: GOAL-2\n",
  "commitments.yaml": "- {id: PROM-001, title: Data, status: made, due: 2026-06-15, to: SH-001}\n",
} as const;

export function open(folder: InMemoryFolder, options: Partial<ServiceOptions> = {}): ProjectService {
  return createProjectService(folder, {
    t: createTranslator(),
    today: () => "2026-06-15",
    stage: "release",
    ...options,
  });
}

export function codes(service: ProjectService, path: string): string[] {
  return service.problemsOf(path).map(({ code }) => code);
}
