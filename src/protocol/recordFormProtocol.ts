import {
  type Check,
  hasFields,
  isAnyOf,
  isCount,
  isFlag,
  isListOf,
  isName,
  isOneOf,
  isOptional,
  isText,
} from "./checks.ts";
import { isChoice } from "./choice.ts";
import type { PanelProtocol } from "./panels/panelProtocol.ts";
import {
  type AddedItem,
  type FormCandidates,
  type FormEdit,
  type FormField,
  type FormHappening,
  type FormIntent,
  type FormPointer,
  type FormProblem,
  type FormRecord,
  type FormScope,
  type FormSection,
  type FormView,
  formControls,
} from "./recordForm.ts";
import { type FormTextName, formTextNames } from "./recordFormTexts.ts";

/** As long as the schemas let a text be, and a little more for what is wrong. */
const longest = 60_000;

function isLongText(value: unknown): value is string {
  return typeof value === "string" && value.length <= longest;
}

const isPointer: Check<FormPointer> = isListOf(isAnyOf<[string, number]>(isText, isCount), 20);

const isProblem = hasFields<FormProblem>({
  severity: isOneOf("error", "warning", "info", "hint"),
  message: isText,
});

const isAdded = hasFields<AddedItem>({
  control: isOneOf(...formControls),
  choices: isListOf(isChoice),
  refs: isText,
});

const isPlainField = hasFields<FormField>({
  pointer: isPointer,
  label: isText,
  help: isText,
  example: isText,
  control: isOneOf(...formControls),
  isRequired: isFlag,
  isSet: isFlag,
  isControlled: isFlag,
  readOnly: isText,
  text: isLongText,
  choices: isListOf(isChoice),
  refs: isText,
  targetTitle: isText,
  fields: isListOf((value): value is FormField => isField(value)),
  added: isOptional(isAdded),
  problems: isListOf(isProblem),
});

/** A field may have fields of its own. */
function isField(value: unknown): value is FormField {
  return isPlainField(value);
}

const isHappening = hasFields<FormHappening>({
  time: isText,
  who: isText,
  event: isText,
  state: isText,
  note: isText,
});

const isTyped = hasFields<{ readonly kind: "set" | "add"; readonly text: string }>({
  kind: isOneOf("set", "add"),
  text: isLongText,
});

const isPlain = hasFields<{ readonly kind: "clear" | "remove" }>({ kind: isOneOf("clear", "remove") });

const isMove = hasFields<{ readonly kind: "move"; readonly to: number }>({
  kind: isOneOf("move"),
  to: isCount,
});

function isEdit(value: unknown): value is FormEdit {
  return isTyped(value) || isPlain(value) || isMove(value);
}

const isPlace = hasFields<Pick<FormIntent, "item" | "id" | "pointer">>({
  item: isCount,
  id: isText,
  pointer: isPointer,
});

/** The form of a record. */
export const formProtocol: PanelProtocol<FormView, FormIntent, FormScope, FormTextName> = {
  name: "recordForm",
  textNames: formTextNames,
  isView: hasFields<FormView>({
    file: isName,
    item: isCount,
    title: isText,
    kindTitle: isText,
    stateTitle: isText,
    record: isText,
    records: isListOf(hasFields<FormRecord>({ item: isCount, id: isText, title: isText }), 10_000),
    obstacle: isText,
    obstacleLine: isCount,
    cautions: isListOf(isText),
    problems: isListOf(isProblem),
    sections: isListOf(hasFields<FormSection>({ id: isName, title: isText, fields: isListOf(isField) })),
    candidates: isListOf(
      hasFields<FormCandidates>({ refs: isName, names: isListOf(isChoice), isCut: isFlag }),
    ),
    history: isListOf(isHappening),
    earlier: isCount,
  }),
  isIntent: (value): value is FormIntent => isPlace(value) && isEdit(value),
  isScope: hasFields<FormScope>({ item: isCount }),
};
