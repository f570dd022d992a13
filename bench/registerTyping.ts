import { completionsAt } from "../src/core/language/completion/completionsAt.ts";
import { createTranslator } from "../src/core/model/translate.ts";
import { openForTyping } from "./openForTyping.ts";
import { today } from "./steps.ts";
import { type Typing, timeTyping, typedText, withoutValue } from "./typing.ts";

/** Types into the register of a project, and asks for offers behind a key, as an editor would. */
export async function measureTyping(folder: string): Promise<Typing> {
  const { service, file, text, write } = await openForTyping(folder);
  const type = async (key: number) => {
    write(typedText(text, key).text);
    for (const name of await service.update([file])) service.problemsOf(name);
  };
  const offer = async (key: number) => {
    const typed = typedText(text, key);
    const { project, lifecycleOf } = service;
    const request = { text: withoutValue(typed), path: file, offset: typed.offset, project, lifecycleOf };
    return completionsAt({ ...request, today, t: createTranslator() }).items;
  };
  return timeTyping(400, type, offer);
}
