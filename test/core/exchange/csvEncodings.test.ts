import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { importTable, mapping, obstaclesOf } from "./csvSupport.ts";
import { findingsIn, recordsIn } from "./memoryProject.ts";

const fixture = (name: string): Uint8Array => readFileSync(`test/fixtures/import/${name}`);

const chinese = [
  "kind: requirement",
  "system: 客户表格",
  "id: 需求编号",
  "columns:",
  "  title: 标题",
  "  description: 描述",
  "  priority: {column: 优先级, values: {高: must, 中: should, 1: could}}",
  "  x-done: {column: 完成度, type: percent}",
  "",
].join("\n");

const wide = [
  "kind: requirement",
  "system: wide",
  "id: Key",
  "columns: {title: Summary, effort: Effort, dependsOn: Split into}",
  "",
].join("\n");

describe("encodings of a table", () => {
  it("are guessed for Chinese text, and the guess is told", () => {
    const { plan, files } = importTable({ csv: fixture("requirements.gbk.csv"), map: chinese });
    assert.deepEqual([plan.encoding, plan.isEncodingGuessed], ["gb18030", true]);
    assert.deepEqual(recordsIn(files).get("REQ-001"), {
      id: "REQ-001",
      title: "用户登录",
      status: "captured",
      description: "用户可以用手机号登录系统。\n密码错误五次后锁定账户。",
      priority: "must",
      "x-done": 0.85,
      external: [{ system: "客户表格", id: "XQ-1" }],
      history: [],
    });
    assert.deepEqual(findingsIn(files), []);
    const named = importTable({ csv: fixture("requirements.gbk.csv"), map: chinese, encoding: "gbk" });
    assert.deepEqual([named.plan.encoding, named.plan.isEncodingGuessed], ["gbk", false]);
    assert.deepEqual(named.files, files);
  });

  it("are seen in UTF-16, with and without its mark", () => {
    const marked = importTable({ csv: fixture("export.utf16le-bom.txt"), map: wide });
    assert.deepEqual([marked.plan.encoding, marked.plan.isEncodingGuessed], ["utf-16le", false]);
    const { plan, files } = importTable({ csv: fixture("export.utf16le.txt"), map: wide });
    assert.deepEqual([plan.encoding, plan.isEncodingGuessed, plan.separator], ["utf-16le", true, "\t"]);
    assert.deepEqual(files, marked.files);
    assert.equal(recordsIn(files).get("REQ-001")?.title, "First “one”");
    assert.equal(recordsIn(files).get("REQ-001")?.effort, 1.5);
    assert.deepEqual(recordsIn(files).get("REQ-002")?.dependsOn, ["REQ-001"]);
    const swapped = Buffer.from(fixture("export.utf16le.txt")).swap16();
    assert.equal(importTable({ csv: swapped, map: wide }).plan.encoding, "utf-16be");
  });

  it("find Chinese in UTF-16 without a mark", () => {
    const text = "需求编号\t标题\t描述\t优先级\t完成度\nXQ-1\t一，最\t需求开始。\t高\t1%\n";
    const { plan, files } = importTable({ csv: Buffer.from(text, "utf16le"), map: chinese });
    assert.deepEqual([plan.encoding, plan.isEncodingGuessed], ["utf-16le", true]);
    assert.equal(recordsIn(files).get("REQ-001")?.title, "一，最");
  });

  it("leave out the mark of UTF-8", () => {
    const csv = "\ufeffId,Title\nA-1,Ünï 中文\n";
    const { plan, files } = importTable({ csv, map: mapping([]) });
    assert.deepEqual([plan.encoding, plan.isEncodingGuessed], ["utf-8", false]);
    assert.equal(recordsIn(files).get("REQ-001")?.title, "Ünï 中文");
  });

  it("are asked for where they can't be told", () => {
    for (const name of ["korean.euc-kr.csv", "german.windows-1252.csv"]) {
      const [obstacle] = obstaclesOf({ csv: fixture(name), map: mapping([]) });
      assert.match(obstacle?.message ?? "", /--encoding/, name);
    }
    const map = mapping([]).replace("id: Id", "id: Nr").replace("title: Title", "title: Titel");
    const german = importTable({ csv: fixture("german.windows-1252.csv"), map, encoding: "windows-1252" });
    assert.equal(recordsIn(german.files).get("REQ-002")?.title, "Schlüssel – „neu“");
  });

  it("are refused when they are wrong or unknown, and workbooks are named", () => {
    const csv = fixture("requirements.gbk.csv");
    assert.match(
      obstaclesOf({ csv, map: chinese, encoding: "utf-8" })[0]?.message ?? "",
      /not text in utf-8/,
    );
    assert.match(
      obstaclesOf({ csv, map: chinese, encoding: "ebcdic" })[0]?.message ?? "",
      /not a known encoding/,
    );
    const workbook = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]);
    assert.match(obstaclesOf({ csv: workbook, map: chinese })[0]?.message ?? "", /workbook/);
  });
});
