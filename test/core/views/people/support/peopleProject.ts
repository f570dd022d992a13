import { createTranslator, type Language } from "../../../../../src/core/model/translate.ts";
import type { PeopleSource } from "../../../../../src/core/views/people/peopleSource.ts";
import { lifecyclesIn } from "../../../../../src/core/workflow/lifecycles.ts";
import { readProject, type Texts } from "../../../../support/readProject.ts";

/** What views of people are made from, of the files of a project. */
export function sourceOf(texts: Texts, language: Language = "en"): PeopleSource {
  const project = readProject(texts);
  const t = createTranslator(undefined, language);
  return { project, lifecycleOf: lifecyclesIn(project, t), t };
}
