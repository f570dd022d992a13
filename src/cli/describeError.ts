import type { Translate } from "../core/model/translate.ts";

/** Says in plain words why a call could not be carried out. */
export function describeError(error: unknown, t: Translate): string {
  const { code, message, path = "" } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return t("An option is not known here, or lacks its value; “--help” lists them. ({detail})", {
        detail: message,
      });
    case "ENOENT":
    case "ENOTDIR":
      return t("There is no “{path}”.", { path });
    case "EEXIST":
      return t("“{path}” is there already and is not a folder.", { path });
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return t("“{path}” may not be read or written.", { path });
    case "ENOSPC":
    case "EDQUOT":
      return t("The disk is full; nothing was changed.");
    default:
      return message;
  }
}
