import assert from "node:assert/strict";
import type { ProblemCode } from "../../../../../src/core/model/problemCodes.ts";
import type { Happening } from "../../../../../src/core/workflow/facts.ts";
import type { Unsealed } from "../../../workflow/support/forge.ts";
import { withHistory } from "../../../workflow/support/reseal.ts";
import { textsOf } from "../../../workflow/support/story.ts";
import type { Trial } from "../../../workflow/support/trial.ts";

/** A way in which somebody might get past what was agreed, with another editor. */
export interface Cheat {
  readonly name: string;
  /** The project before, in which nothing is wrong. */
  readonly phase: () => Trial;
  readonly tamper: (files: Files) => void;
  /** What is found afterwards: by record, the codes that must be among its problems. */
  readonly found: Readonly<Record<string, readonly ProblemCode[]>>;
  /** When somebody looks at it. */
  readonly today?: string;
}

/** Where the records of the story stand. */
export const paths: Readonly<Record<string, string>> = {
  "REQ-001": "requirements/REQ-001.yaml",
  "REQ-002": "requirements/REQ-002.yaml",
  "CR-001": "changes/CR-001.yaml",
  "CR-002": "changes/CR-002.yaml",
  "ACC-001": "acceptance/ACC-001.yaml",
  "BL-001": "baselines/BL-001.yaml",
  "DEL-001": "deliverables.yaml",
  CHARTER: "charter.yaml",
};

/** The texts of a project in the hands of a cheater. */
export class Files {
  readonly texts: Map<string, string>;

  constructor(trial: Trial) {
    this.texts = new Map(Object.entries(textsOf(trial)));
  }

  text(path: string): string {
    const text = this.texts.get(path);
    assert.ok(text !== undefined, `there is a ${path}`);
    return text;
  }

  remove(path: string): void {
    assert.ok(this.texts.delete(path));
  }

  /** Replaces a part of a record's file (or of the file with that path), which must be there exactly once. */
  edit(place: string, from: string, to: string): void {
    this.rewrite(place, (text) => {
      const parts = text.split(from);
      assert.equal(parts.length, 2, `“${from}” stands once in ${place}`);
      return parts.join(to);
    });
  }

  /** Replaces the text of a record's file, or of the file with that path. */
  rewrite(place: string, change: (text: string) => string): void {
    const path = paths[place] ?? place;
    const before = this.text(path);
    const after = change(before);
    assert.notEqual(after, before, `${place} is another`);
    this.texts.set(path, after);
  }

  /** Replaces the history of a record; seals are as they are given. */
  history(id: string, change: (entries: readonly Happening[]) => readonly Unsealed[]): void {
    this.rewrite(id, (text) => withHistory(text, id, change));
  }

  /** Writes a status by hand. */
  status(id: string, status: string): void {
    this.rewrite(id, (text) => text.replace(/^( *)status: .*$/m, `$1status: ${status}`));
  }
}
