import type { AnyPanel } from "../../../src/extension/panels/anyPanel.ts";
import { PanelConversation } from "../../../src/extension/panels/panelConversation.ts";
import type { IntentPlan } from "../../../src/extension/panels/panelRow.ts";
import type {
  ExportMessage,
  OpenLineMessage,
  OpenMessage,
} from "../../../src/protocol/panels/panelMessages.ts";
import { type SampleProject, sampleNow } from "./sampleProject.ts";

export interface TalkOptions {
  readonly panel: AnyPanel;
  readonly project: SampleProject;
  readonly record?: string | undefined;
  readonly post: (message: unknown) => PromiseLike<unknown>;
}

/** The extension's half of a talk with a panel, about a project in memory: what the panel wants is done there. */
export class GalleryTalk {
  readonly conversation: PanelConversation;
  /** What was opened, saved and called, and what went wrong with views, the latest last. */
  readonly opened: (OpenMessage | OpenLineMessage)[] = [];
  readonly saved: ExportMessage[] = [];
  readonly commands: Extract<IntentPlan, { command: string }>[] = [];
  readonly failures: unknown[] = [];

  constructor({ panel, project, record, post }: TalkOptions) {
    const { service, t } = project;
    this.conversation = new PanelConversation({
      ...{ panel, t, post },
      subject: { project: "file:///project", record },
      idle: async () => {},
      context: () => ({ service, t, record, now: sampleNow, by: service.project.settings.team[0] }),
      carryOut: async (plan) => {
        if ("files" in plan) await project.apply(plan.files);
        else this.commands.push(plan);
      },
      open: async (target) => void this.opened.push(target),
      save: async (file) => void this.saved.push(file),
      log: (error) => this.failures.push(error),
    });
  }
}
