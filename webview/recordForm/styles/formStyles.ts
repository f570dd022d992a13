import type { CSSResult } from "lit";
import { fieldStyles } from "./fieldStyles.ts";
import { itemStyles } from "./itemStyles.ts";
import { noticeStyles } from "./noticeStyles.ts";
import { pageStyles } from "./pageStyles.ts";

/** How the form looks, sheet by sheet. */
export const formStyles: readonly CSSResult[] = [pageStyles, fieldStyles, itemStyles, noticeStyles];
