type Files = Readonly<Record<string, string>>;

/** A project without any problem. */
export const cleanProject: Files = {
  "assent.yaml": "assent: 1\nname: Portal\ntimeZone: Asia/Shanghai\n",
  "charter.yaml": "id: CHARTER\ntitle: Portal\nstatus: initiating\ngoals: []\nhistory: []\n",
  "lessons.yaml": "- id: LES-001\n  title: Ask early\n  status: captured\n  history: []\n",
};

/** A charter whose one goal, GOAL-1, says all that a goal has to. */
export const charterWithGoal = [
  "id: CHARTER",
  "title: Portal",
  "status: initiating",
  "goals:",
  "  - {id: GOAL-1, specific: Faster, measure: days, target: 2, achievable: y, relevant: y, due: 2026-12-31}",
  "history: []",
  "",
].join("\n");

/** The path of the file in `troubledProject` whose name every format has to escape. */
export const oddPath = "requirements/需求 一, 100%: 终.yaml";

/** A project with a problem of each severity, in files whose names and messages every format has to escape. */
export const troubledProject: Files = {
  "assent.yaml": [
    "assent: 1",
    'name: "Portal <&> \\"one\\""',
    "checks:",
    "  trace/no-goal: hint",
    "  risk/no-owner: warning",
    "",
  ].join("\n"),
  [oddPath]: [
    "id: REQ-001",
    "title: 登录",
    "status: captured",
    "priority: urgent",
    'owner: "SH-1\\n::error::100%,\\r<&]]>\\"\\u001b[31m"',
    "history: []",
    "",
  ].join("\n"),
  "requirements/REQ-002.yaml": "id: REQ-002\ntitle: Two\nstatus: captured\nhistory: []\n",
  "requirements/more/again.yaml": "id: REQ-002\ntitle: Again\nstatus: captured\ngoal: GOAL-1\nhistory: []\n",
  "charter.yaml": charterWithGoal,
  "risks.yaml": [
    "# CRLF and a register",
    "- id: RISK-001",
    "  title: 延期",
    "  status: identified",
    "  history: []",
    "",
  ].join("\r\n"),
};
