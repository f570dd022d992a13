const collator = new Intl.Collator("en", { numeric: true });

/** Puts REQ-9 before REQ-10. */
export function byNumber(one: { readonly id: string }, other: { readonly id: string }): number {
  return collator.compare(one.id, other.id);
}
