// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.
import type { KindRow, RefField } from "../core/model/kindRow.ts";

export const kinds = ["charter","stakeholder","requirement","change","risk","issue","decision","commitment","communication","deliverable","milestone","quality","acceptance","feedback","survey","resource","training","document","lesson","baseline"] as const;

/** The fields of assent.yaml that name records. */
export const projectRefs: readonly RefField[] = [
  {
    "path": [
      "team",
      "[]"
    ],
    "kinds": [
      "stakeholder"
    ]
  },
  {
    "path": [
      "changeControl",
      "board",
      "[]"
    ],
    "kinds": [
      "stakeholder"
    ]
  },
  {
    "path": [
      "changeControl",
      "clientSeat"
    ],
    "kinds": [
      "stakeholder"
    ]
  },
  {
    "path": [
      "acceptance",
      "signatories",
      "[]"
    ],
    "kinds": [
      "stakeholder"
    ]
  }
];

export const kindTable: { readonly [K in (typeof kinds)[number]]: KindRow } = {
  "charter": {
    "folder": "charter",
    "prefix": "CHARTER",
    "initial": "initiating",
    "title": {
      "en": "Charter",
      "zh-CN": "项目章程"
    },
    "fields": [
      "id",
      "title",
      "status",
      "sponsor",
      "manager",
      "start",
      "end",
      "scope",
      "scope.in",
      "scope.out",
      "scope.constraints",
      "goals",
      "budget",
      "budget.currency",
      "budget.amount",
      "contract",
      "contract.number",
      "contract.parties",
      "contract.duties",
      "roles",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "sponsor"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "manager"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "contract",
          "parties",
          "[]"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "contract",
          "duties",
          "[]",
          "of"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "roles",
          "[]",
          "stakeholder"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [
      {
        "path": [
          "goals",
          "[]",
          "id"
        ],
        "kind": "goal"
      }
    ],
    "controlled": [
      {
        "path": [
          "title"
        ],
        "controlled": true
      },
      {
        "path": [
          "scope"
        ],
        "controlled": true
      },
      {
        "path": [
          "goals"
        ],
        "controlled": true
      },
      {
        "path": [
          "goals",
          "[]",
          "measurements"
        ],
        "controlled": false
      },
      {
        "path": [
          "budget"
        ],
        "controlled": true
      },
      {
        "path": [
          "contract"
        ],
        "controlled": true
      },
      {
        "path": [
          "contract",
          "duties",
          "[]",
          "done"
        ],
        "controlled": false
      }
    ]
  },
  "stakeholder": {
    "folder": "stakeholders",
    "prefix": "SH",
    "initial": "identified",
    "title": {
      "en": "Stakeholder",
      "zh-CN": "干系人"
    },
    "fields": [
      "id",
      "title",
      "status",
      "organisation",
      "roles",
      "side",
      "involvement",
      "key",
      "power",
      "interest",
      "engagement",
      "engagement.current",
      "engagement.desired",
      "needs",
      "expectations",
      "preferences",
      "preferences.channel",
      "preferences.language",
      "preferences.times",
      "contact",
      "contact.email",
      "contact.phone",
      "contact.address",
      "authority",
      "influences",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "influences",
          "[]",
          "stakeholder"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "requirement": {
    "folder": "requirements",
    "prefix": "REQ",
    "initial": "captured",
    "title": {
      "en": "Requirement",
      "zh-CN": "需求"
    },
    "fields": [
      "id",
      "title",
      "status",
      "priority",
      "description",
      "source",
      "source.stakeholder",
      "source.method",
      "source.date",
      "goal",
      "dependsOn",
      "deliverable",
      "acceptanceCriteria",
      "feasibility",
      "feasibility.verdict",
      "feasibility.note",
      "feasibility.alternative",
      "effort",
      "risks",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "source",
          "stakeholder"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "goal"
        ],
        "kinds": [
          "goal"
        ]
      },
      {
        "path": [
          "dependsOn",
          "[]"
        ],
        "kinds": [
          "requirement"
        ],
        "acyclic": true
      },
      {
        "path": [
          "deliverable"
        ],
        "kinds": [
          "deliverable"
        ]
      },
      {
        "path": [
          "risks",
          "[]"
        ],
        "kinds": [
          "risk"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": [
      {
        "path": [
          "title"
        ],
        "controlled": true
      },
      {
        "path": [
          "priority"
        ],
        "controlled": true
      },
      {
        "path": [
          "description"
        ],
        "controlled": true
      },
      {
        "path": [
          "goal"
        ],
        "controlled": true
      },
      {
        "path": [
          "dependsOn"
        ],
        "controlled": true
      },
      {
        "path": [
          "deliverable"
        ],
        "controlled": true
      },
      {
        "path": [
          "acceptanceCriteria"
        ],
        "controlled": true
      },
      {
        "path": [
          "acceptanceCriteria",
          "[]",
          "result"
        ],
        "controlled": false
      },
      {
        "path": [
          "acceptanceCriteria",
          "[]",
          "reason"
        ],
        "controlled": false
      },
      {
        "path": [
          "acceptanceCriteria",
          "[]",
          "evidence"
        ],
        "controlled": false
      }
    ]
  },
  "change": {
    "folder": "changes",
    "prefix": "CR",
    "initial": "draft",
    "title": {
      "en": "Change request",
      "zh-CN": "变更请求"
    },
    "fields": [
      "id",
      "title",
      "status",
      "class",
      "requestedBy",
      "reason",
      "targets",
      "proposed",
      "impact",
      "impact.scheduleDays",
      "impact.cost",
      "impact.scope",
      "impact.quality",
      "impact.risk",
      "impact.resources",
      "impact.affected",
      "alternatives",
      "decideBy",
      "decision",
      "informed",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "requestedBy"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "targets",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "proposed",
          "[]",
          "record"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "impact",
          "affected",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "informed",
          "[]"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": [
      {
        "path": [
          "title"
        ],
        "controlled": true
      },
      {
        "path": [
          "class"
        ],
        "controlled": true
      },
      {
        "path": [
          "reason"
        ],
        "controlled": true
      },
      {
        "path": [
          "targets"
        ],
        "controlled": true
      },
      {
        "path": [
          "proposed"
        ],
        "controlled": true
      },
      {
        "path": [
          "impact"
        ],
        "controlled": true
      }
    ]
  },
  "risk": {
    "folder": "risks",
    "prefix": "RISK",
    "initial": "identified",
    "title": {
      "en": "Risk",
      "zh-CN": "风险"
    },
    "fields": [
      "id",
      "title",
      "status",
      "kind",
      "category",
      "cause",
      "event",
      "effect",
      "inherent",
      "inherent.probability",
      "inherent.impact",
      "current",
      "current.probability",
      "current.impact",
      "target",
      "target.probability",
      "target.impact",
      "strategy",
      "actions",
      "contingency",
      "contingency.trigger",
      "contingency.team",
      "contingency.means",
      "contingency.steps",
      "acceptance",
      "acceptance.approvedBy",
      "acceptance.expires",
      "acceptance.note",
      "occurred",
      "reviewBy",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "actions",
          "[]",
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "contingency",
          "team",
          "[]"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "acceptance",
          "approvedBy"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "occurred"
        ],
        "kinds": [
          "issue"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "issue": {
    "folder": "issues",
    "prefix": "ISS",
    "initial": "open",
    "title": {
      "en": "Issue",
      "zh-CN": "问题"
    },
    "fields": [
      "id",
      "title",
      "status",
      "type",
      "severity",
      "description",
      "raisedBy",
      "parties",
      "due",
      "actions",
      "resolution",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "raisedBy"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "parties",
          "[]"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "actions",
          "[]",
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "decision": {
    "folder": "decisions",
    "prefix": "DEC",
    "initial": "proposed",
    "title": {
      "en": "Decision",
      "zh-CN": "决策"
    },
    "fields": [
      "id",
      "title",
      "status",
      "question",
      "options",
      "chosen",
      "because",
      "decidedBy",
      "date",
      "affects",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "decidedBy",
          "[]"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "affects",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "commitment": {
    "folder": "commitments",
    "prefix": "PROM",
    "initial": "made",
    "title": {
      "en": "Commitment",
      "zh-CN": "承诺"
    },
    "fields": [
      "id",
      "title",
      "status",
      "text",
      "by",
      "to",
      "made",
      "due",
      "evidence",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "by"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "to"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "communication": {
    "folder": "communications",
    "prefix": "COM",
    "initial": "active",
    "title": {
      "en": "Communication",
      "zh-CN": "沟通安排"
    },
    "fields": [
      "id",
      "title",
      "status",
      "audience",
      "purpose",
      "content",
      "channel",
      "frequency",
      "start",
      "end",
      "log",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "audience",
          "[]"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "log",
          "[]",
          "attendees",
          "[]"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "log",
          "[]",
          "actions",
          "[]"
        ],
        "kinds": [
          "issue",
          "commitment",
          "decision"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "deliverable": {
    "folder": "deliverables",
    "prefix": "DEL",
    "initial": "planned",
    "title": {
      "en": "Deliverable",
      "zh-CN": "交付物"
    },
    "fields": [
      "id",
      "title",
      "status",
      "description",
      "due",
      "requirements",
      "quality",
      "handedOver",
      "handedOver.to",
      "handedOver.date",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "requirements",
          "[]"
        ],
        "kinds": [
          "requirement"
        ]
      },
      {
        "path": [
          "quality",
          "[]"
        ],
        "kinds": [
          "quality"
        ]
      },
      {
        "path": [
          "handedOver",
          "to"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": [
      {
        "path": [
          "title"
        ],
        "controlled": true
      },
      {
        "path": [
          "description"
        ],
        "controlled": true
      },
      {
        "path": [
          "requirements"
        ],
        "controlled": true
      }
    ]
  },
  "milestone": {
    "folder": "milestones",
    "prefix": "MS",
    "initial": "planned",
    "title": {
      "en": "Milestone",
      "zh-CN": "里程碑"
    },
    "fields": [
      "id",
      "title",
      "status",
      "due",
      "baselineDue",
      "deliverables",
      "reached",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "deliverables",
          "[]"
        ],
        "kinds": [
          "deliverable"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "quality": {
    "folder": "quality",
    "prefix": "QA",
    "initial": "planned",
    "title": {
      "en": "Quality check",
      "zh-CN": "质量活动"
    },
    "fields": [
      "id",
      "title",
      "status",
      "activity",
      "deliverable",
      "standard",
      "metric",
      "threshold",
      "due",
      "date",
      "measured",
      "result",
      "defects",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "deliverable"
        ],
        "kinds": [
          "deliverable"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "acceptance": {
    "folder": "acceptance",
    "prefix": "ACC",
    "initial": "planned",
    "title": {
      "en": "Acceptance",
      "zh-CN": "验收"
    },
    "fields": [
      "id",
      "title",
      "status",
      "deliverables",
      "requirements",
      "runs",
      "punchList",
      "signatories",
      "covers",
      "due",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "deliverables",
          "[]"
        ],
        "kinds": [
          "deliverable"
        ]
      },
      {
        "path": [
          "requirements",
          "[]"
        ],
        "kinds": [
          "requirement"
        ]
      },
      {
        "path": [
          "punchList",
          "[]",
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "signatories",
          "[]"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "covers",
          "[]",
          "record"
        ],
        "kinds": [
          "requirement",
          "deliverable"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": [
      {
        "path": [
          "title"
        ],
        "controlled": true
      },
      {
        "path": [
          "deliverables"
        ],
        "controlled": true
      },
      {
        "path": [
          "requirements"
        ],
        "controlled": true
      },
      {
        "path": [
          "punchList"
        ],
        "controlled": true
      },
      {
        "path": [
          "punchList",
          "[]",
          "done"
        ],
        "controlled": false
      },
      {
        "path": [
          "signatories"
        ],
        "controlled": true
      },
      {
        "path": [
          "covers"
        ],
        "controlled": true
      }
    ]
  },
  "feedback": {
    "folder": "feedback",
    "prefix": "FB",
    "initial": "received",
    "title": {
      "en": "Feedback",
      "zh-CN": "反馈"
    },
    "fields": [
      "id",
      "title",
      "status",
      "channel",
      "from",
      "date",
      "text",
      "rating",
      "survey",
      "response",
      "analysis",
      "actions",
      "answer",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "from"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "survey"
        ],
        "kinds": [
          "survey"
        ]
      },
      {
        "path": [
          "actions",
          "[]",
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "survey": {
    "folder": "surveys",
    "prefix": "SUR",
    "initial": "draft",
    "title": {
      "en": "Survey",
      "zh-CN": "调查"
    },
    "fields": [
      "id",
      "title",
      "status",
      "audience",
      "opens",
      "closes",
      "intro",
      "questions",
      "lowScores",
      "lowScores.rating",
      "lowScores.nps",
      "responses",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "audience",
          "[]"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "responses",
          "[]",
          "from"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "resource": {
    "folder": "resources",
    "prefix": "RES",
    "initial": "planned",
    "title": {
      "en": "Resource",
      "zh-CN": "资源"
    },
    "fields": [
      "id",
      "title",
      "status",
      "kind",
      "person",
      "capacity",
      "unit",
      "spent",
      "allocations",
      "skills",
      "performance",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "person"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "allocations",
          "[]",
          "to"
        ],
        "kinds": [
          "milestone",
          "deliverable"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "training": {
    "folder": "training",
    "prefix": "TRN",
    "initial": "planned",
    "title": {
      "en": "Training",
      "zh-CN": "培训"
    },
    "fields": [
      "id",
      "title",
      "status",
      "audience",
      "trainer",
      "date",
      "place",
      "material",
      "evaluation",
      "evaluation.score",
      "evaluation.note",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "audience",
          "[]"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "trainer"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "document": {
    "folder": "documents",
    "prefix": "DOC",
    "initial": "draft",
    "title": {
      "en": "Document",
      "zh-CN": "文档"
    },
    "fields": [
      "id",
      "title",
      "status",
      "path",
      "url",
      "version",
      "date",
      "documents",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "documents",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "lesson": {
    "folder": "lessons",
    "prefix": "LES",
    "initial": "captured",
    "title": {
      "en": "Lesson",
      "zh-CN": "经验教训"
    },
    "fields": [
      "id",
      "title",
      "status",
      "date",
      "category",
      "situation",
      "cause",
      "advice",
      "reuse",
      "owner",
      "visibility",
      "tags",
      "links",
      "external",
      "history"
    ],
    "refs": [
      {
        "path": [
          "owner"
        ],
        "kinds": [
          "stakeholder"
        ]
      },
      {
        "path": [
          "links",
          "[]"
        ],
        "kinds": [
          "*"
        ]
      },
      {
        "path": [
          "history",
          "[]",
          "via"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  },
  "baseline": {
    "folder": "baselines",
    "prefix": "BL",
    "initial": null,
    "title": {
      "en": "Baseline",
      "zh-CN": "基线"
    },
    "fields": [
      "id",
      "title",
      "date",
      "note",
      "tags",
      "by",
      "previous",
      "records",
      "seal"
    ],
    "refs": [
      {
        "path": [
          "previous"
        ],
        "kinds": [
          "baseline"
        ]
      },
      {
        "path": [
          "records",
          "[]",
          "id"
        ],
        "kinds": [
          "*"
        ]
      }
    ],
    "anchors": [],
    "controlled": []
  }
};
