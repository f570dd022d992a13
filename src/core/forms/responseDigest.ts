import type { FormResponse } from "../../protocol/forms/form.ts";
import { type Digest, digest } from "../workflow/digest.ts";

/** By which a response is known again, however its file is written or carried. */
export function responseDigest(response: FormResponse): Digest {
  return digest(response);
}
