import assert from "node:assert/strict";
import { decodeStrictly } from "../../../../src/cli/importDecode.ts";
import { readResponseTable } from "../../../../src/core/exchange/survey/readResponseTable.ts";
import { codesOf, factsOf, planOf, surveyIn, surveyProject, withPlanned } from "./support.ts";

function read(table: string, mapping?: string, source = factsOf()) {
  const bytes = new TextEncoder().encode(table);
  const wish = { survey: surveyIn(source), name: "answers.csv", bytes, mapping, encoding: undefined };
  return readResponseTable(wish, decodeStrictly, source);
}

function rows(table: string, mapping?: string) {
  const result = read(table, mapping);
  assert.ok(result.ok, JSON.stringify(result));
  return result.read;
}

describe("responses from a table of another tool", () => {
  it("are found by the questions or their ids, whatever the case and the spaces", () => {
    const { incoming, refused } = rows(
      "Timestamp;E-mail;how  satisfied are you?;Q-2;What do you use?\n2026/06/10 09:12:00;li.wei@client.example;4;９;search\n;;;;\n",
    );
    assert.deepEqual(refused, []);
    assert.deepEqual(
      incoming.map(({ source, response: { digest: _, ...response } }) => ({ source, response })),
      [
        {
          source: "answers.csv:2",
          response: { from: "SH-001", date: "2026-06-10", answers: { "Q-1": 4, "Q-2": 9, "Q-3": "Search" } },
        },
      ],
    );
  });

  it("are read as a mapping says, with words for numbers", () => {
    const mapping = [
      "from: Who",
      "date: {column: Day, dateFormat: DD.MM.YYYY}",
      "answers:",
      "  Q-1: {column: Mood, values: {Very happy: 5, Unhappy: 1}}",
      "  Q-4: Remark",
      "",
    ].join("\n");
    const { incoming } = rows(
      'Who,Day,Mood,Remark\nJonas Berg,09.06.2026,very HAPPY,"More, please"\n',
      mapping,
    );
    const [first] = incoming;
    assert.deepEqual(first?.response.answers, { "Q-1": 5, "Q-4": "More, please" });
    assert.deepEqual([first?.response.from, first?.response.date], ["SH-002", "2026-06-09"]);
  });

  it("name the row and the value that can't be read", () => {
    const { incoming, refused } = rows("Q-1,Q-3\n6,Search\n4,Fax\n4.5,\n5,导出\n");
    assert.equal(incoming.length, 1);
    assert.deepEqual(
      refused.map(({ source, message }) => `${source} ${message}`),
      [
        "answers.csv:2 “6” is no answer to “Q-1”.",
        "answers.csv:3 “Fax” is no answer to “Q-3”.",
        "answers.csv:4 “4.5” is no answer to “Q-1”.",
      ],
    );
  });

  it("refuse people whom nobody knows", () => {
    assert.match(
      rows("email,Q-1\nx@y.example,4\n").refused[0]?.message ?? "",
      /no stakeholder “x@y.example”/,
    );
  });

  it("may be alike where nobody is named, and are known again all the same", () => {
    const table = "Q-1\n4\n4\n5\n";
    const source = factsOf();
    const planned = planOf(source, rows(table));
    assert.ok(planned.ok);
    assert.equal(planned.taken.length, 3);
    const again = factsOf(withPlanned(surveyProject, planned));
    assert.deepEqual(codesOf(planOf(again, rows(table))), [
      "response-known",
      "response-known",
      "response-known",
    ]);
  });

  for (const [name, table, mapping, message] of [
    ["no column that answers anything", "a,b\n1,2\n", undefined, /No column is called as a question/],
    ["a column that isn't there", "a\n1\n", "answers: {Q-1: b}\n", /There is no column “b”/],
    ["a question that isn't there", "a\n1\n", "answers: {Q-9: a}\n", /There is no question “Q-9”/],
    ["a mapping that maps nothing", "a\n1\n", "from: a\n", /which column answers/],
    ["a key without meaning", "Q-1\n1\n", "answers: {Q-1: Q-1}\nform: a\n", /“form” is not known here/],
  ] as const) {
    it(`are refused with ${name}`, () => {
      const result = read(table, mapping);
      assert.ok(!result.ok);
      assert.match(result.obstacles.map((obstacle) => obstacle.message).join("\n"), message);
    });
  }
});
