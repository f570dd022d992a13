import { guard, unless } from "./guard.ts";

/** Who acts has one of these authorities in the register. */
export const authority = guard<{ any: readonly string[] }>({
  params: { any: { type: "authorities" } },
  lasting: true,
  describe: ({ any }, t) => t("by somebody with the authority {authority}", { authority: any.join(" / ") }),
  unmet: ({ actor, occurrence, t }, { any }) =>
    unless(any.some((one) => actor?.authority.has(one)) || !actor, "no-authority", () =>
      t("{person} has no authority for this: it takes somebody who has {authority} in the register.", {
        person: actor?.name ?? occurrence.by,
        authority: any.join(" / "),
      }),
    ),
});
