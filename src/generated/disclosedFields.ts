// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.
import type { DisclosedFields } from "../core/model/disclosedField.ts";
import type { Kind } from "../core/model/kind.ts";

export const disclosedFields: { readonly [K in Kind | "assent"]: DisclosedFields } = {
  "assent": {
    "assent": {
      "required": true
    },
    "name": {
      "required": true
    },
    "client": {},
    "locale": {},
    "timeZone": {},
    "prefixes": {
      "within": {
        "stakeholder": {},
        "requirement": {},
        "change": {},
        "risk": {},
        "issue": {},
        "decision": {},
        "commitment": {},
        "communication": {},
        "deliverable": {},
        "milestone": {},
        "quality": {},
        "acceptance": {},
        "feedback": {},
        "survey": {},
        "resource": {},
        "training": {},
        "document": {},
        "lesson": {},
        "baseline": {}
      }
    },
    "risk": {
      "within": {
        "probability": {
          "items": {}
        },
        "impact": {
          "items": {}
        },
        "levels": {
          "items": {
            "within": {
              "id": {
                "required": true
              },
              "title": {},
              "reviewDays": {},
              "color": {}
            }
          }
        },
        "grid": {
          "items": {
            "items": {}
          }
        },
        "appetite": {}
      }
    }
  },
  "charter": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "sponsor": {
      "refs": [
        "stakeholder"
      ]
    },
    "manager": {
      "refs": [
        "stakeholder"
      ]
    },
    "start": {},
    "end": {},
    "scope": {
      "within": {
        "in": {
          "items": {}
        },
        "out": {
          "items": {}
        },
        "constraints": {
          "items": {}
        }
      }
    },
    "goals": {
      "items": {
        "within": {
          "id": {
            "required": true
          },
          "specific": {},
          "measure": {},
          "target": {},
          "baseline": {},
          "achievable": {},
          "relevant": {},
          "due": {},
          "measurements": {
            "items": {
              "within": {
                "date": {
                  "required": true
                },
                "value": {
                  "required": true
                }
              }
            }
          }
        }
      }
    },
    "budget": {
      "within": {
        "currency": {},
        "amount": {}
      }
    },
    "contract": {
      "within": {
        "number": {},
        "parties": {
          "items": {
            "refs": [
              "stakeholder"
            ]
          }
        },
        "duties": {
          "items": {
            "within": {
              "of": {
                "refs": [
                  "stakeholder"
                ],
                "required": true
              },
              "text": {
                "required": true
              },
              "due": {},
              "done": {}
            }
          }
        }
      }
    },
    "roles": {
      "items": {
        "within": {
          "stakeholder": {
            "refs": [
              "stakeholder"
            ],
            "required": true
          },
          "role": {
            "required": true
          }
        }
      }
    },
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "stakeholder": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "as": "initial",
      "required": true,
      "instead": "identified"
    },
    "organisation": {},
    "roles": {
      "items": {}
    }
  },
  "requirement": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "priority": {},
    "description": {},
    "source": {
      "within": {
        "stakeholder": {
          "refs": [
            "stakeholder"
          ]
        },
        "method": {},
        "date": {}
      }
    },
    "goal": {
      "refs": [
        "goal"
      ]
    },
    "dependsOn": {
      "items": {
        "refs": [
          "requirement"
        ]
      }
    },
    "deliverable": {
      "refs": [
        "deliverable"
      ]
    },
    "acceptanceCriteria": {
      "items": {
        "within": {
          "id": {
            "required": true
          },
          "text": {
            "required": true
          },
          "method": {},
          "result": {},
          "reason": {}
        }
      }
    },
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "change": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "class": {},
    "requestedBy": {
      "refs": [
        "stakeholder"
      ]
    },
    "reason": {},
    "targets": {
      "items": {
        "refs": [
          "*"
        ]
      }
    },
    "proposed": {
      "items": {
        "within": {
          "record": {
            "refs": [
              "*"
            ],
            "required": true
          },
          "base": {
            "required": true
          },
          "patch": {
            "as": "content",
            "required": true
          },
          "retire": {}
        }
      }
    },
    "impact": {
      "within": {
        "scheduleDays": {},
        "cost": {},
        "scope": {},
        "quality": {},
        "risk": {},
        "resources": {},
        "affected": {
          "items": {
            "refs": [
              "*"
            ]
          }
        }
      }
    },
    "alternatives": {
      "items": {}
    },
    "decideBy": {},
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "risk": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "kind": {},
    "category": {},
    "cause": {},
    "event": {},
    "effect": {},
    "inherent": {
      "within": {
        "probability": {},
        "impact": {}
      }
    },
    "current": {
      "within": {
        "probability": {},
        "impact": {}
      }
    },
    "target": {
      "within": {
        "probability": {},
        "impact": {}
      }
    },
    "strategy": {},
    "actions": {
      "items": {
        "within": {
          "text": {
            "required": true
          },
          "owner": {
            "refs": [
              "stakeholder"
            ]
          },
          "due": {},
          "done": {}
        }
      }
    },
    "reviewBy": {},
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "issue": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "type": {},
    "severity": {},
    "description": {},
    "raisedBy": {
      "refs": [
        "stakeholder"
      ]
    },
    "due": {},
    "resolution": {},
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "decision": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "question": {},
    "options": {
      "items": {
        "within": {
          "text": {
            "required": true
          }
        }
      }
    },
    "chosen": {},
    "because": {},
    "decidedBy": {
      "items": {
        "refs": [
          "stakeholder"
        ]
      }
    },
    "date": {},
    "affects": {
      "items": {
        "refs": [
          "*"
        ]
      }
    },
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "commitment": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "text": {},
    "by": {
      "refs": [
        "stakeholder"
      ]
    },
    "to": {
      "refs": [
        "stakeholder"
      ]
    },
    "made": {},
    "due": {},
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "communication": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "audience": {
      "items": {
        "refs": [
          "stakeholder"
        ]
      }
    },
    "purpose": {},
    "content": {
      "items": {}
    },
    "channel": {},
    "frequency": {},
    "start": {},
    "end": {},
    "log": {
      "items": {
        "within": {
          "date": {
            "required": true
          },
          "attendees": {
            "items": {
              "refs": [
                "stakeholder"
              ]
            }
          }
        }
      }
    },
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "deliverable": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "description": {},
    "due": {},
    "requirements": {
      "items": {
        "refs": [
          "requirement"
        ]
      }
    },
    "handedOver": {
      "within": {
        "to": {
          "refs": [
            "stakeholder"
          ]
        },
        "date": {}
      }
    },
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "milestone": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "due": {},
    "baselineDue": {},
    "deliverables": {
      "items": {
        "refs": [
          "deliverable"
        ]
      }
    },
    "reached": {},
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "quality": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "activity": {},
    "deliverable": {
      "refs": [
        "deliverable"
      ]
    },
    "standard": {},
    "metric": {},
    "threshold": {},
    "due": {},
    "date": {},
    "measured": {},
    "result": {},
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "acceptance": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "deliverables": {
      "items": {
        "refs": [
          "deliverable"
        ]
      }
    },
    "requirements": {
      "items": {
        "refs": [
          "requirement"
        ]
      }
    },
    "runs": {
      "items": {
        "within": {
          "date": {
            "required": true
          },
          "passed": {},
          "failed": {},
          "skipped": {}
        }
      }
    },
    "punchList": {
      "items": {
        "within": {
          "id": {
            "required": true
          },
          "text": {
            "required": true
          },
          "severity": {},
          "owner": {
            "refs": [
              "stakeholder"
            ]
          },
          "due": {},
          "done": {}
        }
      }
    },
    "signatories": {
      "items": {
        "refs": [
          "stakeholder"
        ]
      }
    },
    "covers": {
      "items": {
        "within": {
          "record": {
            "refs": [
              "requirement",
              "deliverable"
            ],
            "required": true
          },
          "content": {
            "required": true
          },
          "results": {}
        }
      }
    },
    "due": {},
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "feedback": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "channel": {},
    "from": {
      "refs": [
        "stakeholder"
      ]
    },
    "date": {},
    "text": {},
    "rating": {},
    "survey": {
      "refs": [
        "survey"
      ]
    },
    "answer": {},
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "survey": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "opens": {},
    "closes": {},
    "intro": {},
    "questions": {
      "items": {
        "within": {
          "id": {
            "required": true
          },
          "text": {
            "required": true
          },
          "kind": {
            "required": true
          },
          "options": {
            "items": {}
          },
          "required": {},
          "low": {},
          "high": {}
        }
      }
    },
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "resource": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "visibility": {}
  },
  "training": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "audience": {
      "items": {
        "refs": [
          "stakeholder"
        ]
      }
    },
    "trainer": {
      "refs": [
        "stakeholder"
      ]
    },
    "date": {},
    "place": {},
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "document": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "version": {},
    "date": {},
    "documents": {
      "items": {
        "refs": [
          "*"
        ]
      }
    },
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "lesson": {
    "id": {
      "required": true
    },
    "title": {
      "required": true
    },
    "status": {
      "required": true
    },
    "date": {},
    "category": {},
    "situation": {},
    "advice": {},
    "owner": {
      "refs": [
        "stakeholder"
      ]
    },
    "visibility": {},
    "history": {
      "items": {
        "within": {
          "at": {
            "required": true
          },
          "by": {
            "as": "actor",
            "required": true
          },
          "event": {
            "required": true
          },
          "state": {
            "required": true
          },
          "note": {
            "as": "own"
          },
          "via": {
            "refs": [
              "*"
            ]
          },
          "content": {},
          "seal": {}
        }
      }
    }
  },
  "baseline": {
    "id": {
      "required": true
    },
    "date": {
      "required": true
    },
    "previous": {
      "refs": [
        "baseline"
      ]
    },
    "records": {
      "items": {
        "within": {
          "id": {
            "refs": [
              "*"
            ],
            "required": true
          },
          "content": {
            "required": true
          },
          "record": {
            "as": "content",
            "required": true
          }
        }
      },
      "required": true
    },
    "seal": {}
  }
};
