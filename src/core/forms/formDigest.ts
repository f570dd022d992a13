import { type Form, type FormField, formVersion } from "../../protocol/forms/form.ts";
import { type Digest, digest } from "../workflow/digest.ts";

/**
 * The digest by which a response says which form was filled in: over what is asked, of whom, and what goes with it. The
 * language of the page and the words around the questions are no part of it.
 */
export function formDigest({ purpose, id, recipient, groups, data }: Form): Digest {
  return digest({
    version: formVersion,
    purpose,
    id,
    recipient: recipient?.id ?? null,
    fields: groups.flatMap(({ fields }) => fields.map(asked)),
    data: data ?? {},
  });
}

/** What a question asks: whoever answers must have seen exactly this. What we ask ourselves has the page's language. */
function asked(field: FormField): Readonly<Record<string, unknown>> {
  const { id, kind, label, required = false } = field;
  return {
    ...{ id, kind, label: kind === "name" || kind === "email" ? "" : label, required },
    ...("options" in field
      ? { options: field.options.map(({ value, label: text }) => ({ value, label: text })) }
      : {}),
  };
}
