import type { Memento, Uri } from "vscode";
import type { AskDraft } from "../../core/views/ask/askFlow.ts";

/** The drafts of flows that somebody left, in the workspace's own state: one for each project and flow. */
export class Drafts {
  readonly #memory: Memento;
  readonly #key: string;

  constructor(memory: Memento, project: Uri, flow: string) {
    this.#memory = memory;
    this.#key = `draft ${flow} ${project.toString()}`;
  }

  /** Undefined where nothing was kept. */
  get kept(): AskDraft | undefined {
    const draft = this.#memory.get<Partial<AskDraft>>(this.#key);
    return typeof draft?.answers === "object" && draft.answers !== null
      ? { answers: draft.answers, at: draft.at }
      : undefined;
  }

  /** Keeps a draft; undefined forgets the one that was kept. */
  async keep(draft: AskDraft | undefined): Promise<void> {
    if (draft === undefined && this.kept === undefined) return;
    await this.#memory.update(this.#key, draft);
  }
}
