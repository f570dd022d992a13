import type { FormField, FormSection } from "../../../protocol/recordForm.ts";
import type { Translate } from "../../model/translate.ts";

/** What all kinds have for the sake of the project, not of what they are about. */
const common: readonly string[] = ["owner", "visibility", "tags", "links", "external"];

const nested: readonly string[] = ["group", "items"];

/**
 * The fields of a record in sections: what it is in short, each mapping and each list of mappings by itself, what all
 * records have, and the keys that are nobody's but the writer's.
 */
export function formSections(
  fields: readonly FormField[],
  known: readonly string[],
  t: Translate,
): readonly FormSection[] {
  const keyOf = ({ pointer }: FormField) => String(pointer[0]);
  const own = fields.filter((field) => known.includes(keyOf(field)));
  const isCommon = (field: FormField) => common.includes(keyOf(field));
  const isNested = ({ control }: FormField) => nested.includes(control);
  const sections: readonly FormSection[] = [
    { id: "basics", title: t("Basics"), fields: own.filter((field) => !isCommon(field) && !isNested(field)) },
    ...own
      .filter((field) => !isCommon(field) && isNested(field))
      .map((field) => ({ id: `field-${keyOf(field)}`, title: field.label, fields: [field] })),
    { id: "common", title: t("In the project"), fields: own.filter(isCommon) },
    { id: "others", title: t("Other keys"), fields: fields.filter((field) => !known.includes(keyOf(field))) },
  ];
  return sections.filter((section) => section.fields.length > 0);
}
