import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../../../scripts/l10n/sourceFiles.mjs";
import { readText } from "./sources.ts";

/** What a heading is called in a link, as Git hosts and VS Code make it. */
function anchorOf(heading: string): string {
  const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "");
  return plain
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");
}

function proseOf(file: string): string {
  return readText(file).replace(/^```[\s\S]*?^```$/gm, "");
}

const anchors = new Map<string, ReadonlySet<string>>();

function anchorsIn(file: string): ReadonlySet<string> {
  const known = anchors.get(file);
  if (known) return known;
  const headings = [...proseOf(file).matchAll(/^#+ (.*)$/gm)];
  const found = new Set(headings.map(([, heading = ""]) => anchorOf(heading)));
  anchors.set(file, found);
  return found;
}

/** What is wrong with a link of a page; undefined where it leads somewhere. */
function faultOf(page: string, link: string): string | undefined {
  const [target = "", anchor] = decodeURIComponent(link).split("#");
  const file = target === "" ? page : path.posix.join(path.posix.dirname(page), target);
  if (!existsSync(file)) return `there is no ${file}`;
  if (anchor === undefined) return undefined;
  if (statSync(file).isDirectory() || !anchorsIn(file).has(anchor))
    return `${file} has no heading #${anchor}`;
  return undefined;
}

describe("the pages of the documentation", () => {
  const pages = [
    ...["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "bench/README.md"],
    ...filesBelow("docs", ".md"),
  ];

  for (const page of pages) {
    it(`link to files and headings that are there: ${page}`, () => {
      const prose = proseOf(page).replace(/`[^`\n]*`/g, "");
      const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
      const faults = links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => faultOf(page, link));
      assert.deepEqual(
        faults.filter((fault) => fault !== undefined),
        [],
      );
    });
  }
});
