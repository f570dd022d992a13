import type { AskOption, AskStep } from "./askStep.ts";

/** A question that belongs to a flow alone, not to a field of a record. */
export function plainStep(step: Pick<AskStep, "key" | "title" | "control"> & Partial<AskStep>): AskStep {
  return {
    ...{ prompt: "", isRequired: false, options: [], initial: undefined, endsList: false },
    ...{ place: undefined, latest: undefined, creates: undefined },
    ...step,
  };
}

/** A row that stands for a value. */
export function option(value: AskOption["value"], title: string, description = "", detail = ""): AskOption {
  return { value, title, description, detail };
}

/** Whether a question has a possible answer: one that hasn't is not asked. */
export function isAnswerable({ control, options }: AskStep): boolean {
  return options.length > 0 || (control !== "choice" && control !== "choices");
}
