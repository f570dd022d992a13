import { hash } from "node:crypto";

/** The SHA-256 of a text's UTF-8 bytes, as unpadded base64url: several times as fast as without Node. */
export function sha256(text: string): string {
  return hash("sha256", text, "base64url");
}
