import { type Cover, isCurrent } from "../covers.ts";
import { guard } from "./guard.ts";

/** Nothing that the signatures stand for has moved since they were asked for. */
export const coversCurrent = guard({
  params: {},
  lasting: false,
  describe: (_, t) => t("nothing that is signed for has moved since signatures were asked for"),
  unmet: ({ record, project, t }) => {
    const { covers = [] } = record as { covers?: readonly Cover[] };
    return covers
      .filter((cover) => !isCurrent(cover, project))
      .map(({ record: id }) => ({
        code: "covered-moved",
        message: t(
          "“{id}” is not as it was when signatures were asked for: review it, and ask for them again.",
          {
            id,
          },
        ),
        records: [id],
      }));
  },
});
