import assert from "node:assert/strict";
import { createTranslator } from "../../src/core/model/translate.ts";
import { createProjectService, type ProjectService } from "../../src/core/service.ts";
import type { AnyPanel } from "../../src/extension/panels/anyPanel.ts";
import { InMemoryFolder } from "../support/inMemoryFolder.ts";
import { type Input, isEvery, type Turn } from "./input.ts";
import { checkProblems } from "./stages/checkProblems.ts";
import { editTexts } from "./stages/editTexts.ts";
import { exportAll } from "./stages/exportAll.ts";
import { loadPanels, makeViews } from "./stages/makeViews.ts";
import { readTexts } from "./stages/readTexts.ts";
import type { Scene } from "./stages/scene.ts";
import { speakOf } from "./stages/speakOf.ts";

const t = createTranslator();
const now = new Date("2026-09-01T10:00:00Z");

/** Takes inputs all the way: parse, validate, check, view, edit, export. It throws where something isn't as it must be. */
export class Exercise {
  readonly #base: Input;
  readonly #folder: InMemoryFolder;
  readonly #service: ProjectService;
  readonly #panels: readonly AnyPanel[];
  /** The files that the last input has changed. */
  #changed: readonly string[] = [];

  private constructor(
    base: Input,
    folder: InMemoryFolder,
    service: ProjectService,
    panels: readonly AnyPanel[],
  ) {
    this.#base = base;
    this.#folder = folder;
    this.#service = service;
    this.#panels = panels;
  }

  static async open(base: Input): Promise<Exercise> {
    const folder = new InMemoryFolder(base);
    const service = serviceOf(folder);
    await service.load();
    return new Exercise(base, folder, service, await loadPanels());
  }

  /** Reads what the last input changed and this one changes, as after a change on disk, and looks at everything. */
  async run(input: Input, turn: Turn): Promise<void> {
    for (const path of this.#changed) {
      const text = this.#base[path];
      if (text === undefined) this.#folder.remove(path);
      else this.#folder.write(path, text);
    }
    for (const [path, text] of Object.entries(input)) this.#folder.write(path, text);
    const changed = Object.keys(input);
    await this.#service.update([...this.#changed, ...changed]);
    this.#changed = changed;
    const scene: Scene = { service: this.#service, source: this.#service.factsAt(now), now, input, turn, t };
    readTexts(scene);
    const problems = checkProblems(scene);
    if (isEvery(64, turn)) await this.#assertLikeFresh(scene);
    makeViews(scene, this.#panels);
    if (isEvery(2, turn)) speakOf(scene, problems);
    if (isEvery(3, turn)) editTexts(scene);
    exportAll(scene);
  }

  /** What was kept from before makes no difference. */
  async #assertLikeFresh({ service }: Scene): Promise<void> {
    const fresh = serviceOf(this.#folder);
    await fresh.load();
    assert.deepEqual(service.problems(), fresh.problems(), "an update finds what a fresh start finds");
  }
}

function serviceOf(folder: InMemoryFolder): ProjectService {
  return createProjectService(folder, { t, today: () => "2026-09-01", stage: "release" });
}
