import { kindTable } from "../../../generated/kinds.ts";
import type { Baseline } from "../../../generated/records.ts";
import type { Entry } from "../../model/entry.ts";
import { isRecordKind } from "../../model/kind.ts";
import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { contentOf } from "../../workflow/content.ts";
import { type Digest, digest } from "../../workflow/digest.ts";
import type { HeldRecord } from "../../workflow/heldRecords.ts";

/** What shows that a baseline is not as it was created. */
export interface ManifestFault {
  /** Within the baseline. */
  readonly pointer: Pointer;
  readonly message: string;
}

/** A record as a baseline would hold it now; undefined for a kind that has no controlled content. */
export function hold(entry: Entry): HeldRecord | undefined {
  const record = contentNow(entry);
  return record && { id: entry.id, content: digest(record), record };
}

/** The controlled content of a record as it is now, without its digest; undefined for a kind that has none. */
export function contentNow({ kind, value }: Entry): HeldRecord["record"] | undefined {
  if (!isRecordKind(kind) || kindTable[kind].controlled.length === 0) return undefined;
  return contentOf(kind, value);
}

/** The seal of a baseline: over everything that it says, the full contents by their digests. */
export function sealOfBaseline({ seal: _own, records, ...rest }: Baseline): Digest {
  return digest({ ...rest, records: records.map(({ record: _content, ...held }) => held) });
}

/** Whether a baseline is as it was created, told from its file alone: needs neither the project nor a network. */
export function verifyManifest(baseline: Baseline, t: Translate): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const seen = new Set<string>();
  for (const [index, { id, content, record }] of baseline.records.entries()) {
    if (seen.has(id)) {
      const message = t("“{id}” stands in this baseline twice.", { id });
      faults.push({ pointer: ["records", index, "id"], message });
    }
    seen.add(id);
    if (digestIs(content, () => digest(record))) continue;
    const message = t(
      "The content of “{id}” is not what was put into this baseline: restore the file from Git.",
      { id },
    );
    faults.push({ pointer: ["records", index, "record"], message });
  }
  const { seal } = baseline;
  if (seal === undefined) {
    const message = t(
      "This baseline has no seal: baselines are made by “assent baseline create”, not by hand.",
    );
    return [...faults, { pointer: ["id"], message }];
  }
  if (digestIs(seal, () => sealOfBaseline(baseline))) return faults;
  const message = t("This baseline is not as it was sealed: restore the file from Git.");
  return [...faults, { pointer: ["seal"], message }];
}

/** Whether a digest is what was written down; what has no digest, such as `.nan`, was never sealed. */
function digestIs(written: string, compute: () => Digest): boolean {
  try {
    return compute() === written;
  } catch {
    return false;
  }
}
