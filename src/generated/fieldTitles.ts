// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.
import type { FieldTitles } from "../core/model/fieldTitle.ts";

export const fieldTitles: FieldTitles = {
  "charter": {
    "title": {
      "title": {
        "en": "Title",
        "zh-CN": "标题"
      }
    },
    "scope": {
      "title": {
        "en": "Scope",
        "zh-CN": "范围"
      }
    },
    "scope.in": {
      "title": {
        "en": "In scope",
        "zh-CN": "范围内"
      }
    },
    "scope.out": {
      "title": {
        "en": "Out of scope",
        "zh-CN": "范围外"
      }
    },
    "scope.constraints": {
      "title": {
        "en": "Constraints",
        "zh-CN": "制约因素"
      }
    },
    "goals": {
      "title": {
        "en": "Goals",
        "zh-CN": "目标"
      }
    },
    "goals.[].id": {
      "title": {
        "en": "Id",
        "zh-CN": "编号"
      }
    },
    "goals.[].specific": {
      "title": {
        "en": "Specific",
        "zh-CN": "具体"
      }
    },
    "goals.[].measure": {
      "title": {
        "en": "Measure",
        "zh-CN": "衡量指标"
      }
    },
    "goals.[].target": {
      "title": {
        "en": "Target",
        "zh-CN": "目标值"
      }
    },
    "goals.[].baseline": {
      "title": {
        "en": "Baseline value",
        "zh-CN": "基准值"
      }
    },
    "goals.[].achievable": {
      "title": {
        "en": "Achievable",
        "zh-CN": "可实现"
      }
    },
    "goals.[].relevant": {
      "title": {
        "en": "Relevant",
        "zh-CN": "相关"
      }
    },
    "goals.[].due": {
      "title": {
        "en": "Due",
        "zh-CN": "截止日期"
      }
    },
    "budget": {
      "title": {
        "en": "Budget",
        "zh-CN": "预算"
      }
    },
    "budget.currency": {
      "title": {
        "en": "Currency",
        "zh-CN": "币种"
      }
    },
    "budget.amount": {
      "title": {
        "en": "Amount",
        "zh-CN": "金额"
      }
    },
    "contract": {
      "title": {
        "en": "Contract",
        "zh-CN": "合同"
      }
    },
    "contract.number": {
      "title": {
        "en": "Number",
        "zh-CN": "合同编号"
      }
    },
    "contract.parties": {
      "title": {
        "en": "Parties",
        "zh-CN": "合同方"
      }
    },
    "contract.parties.[]": {
      "title": {
        "en": "Reference",
        "zh-CN": "引用"
      }
    },
    "contract.duties": {
      "title": {
        "en": "Duties",
        "zh-CN": "义务"
      }
    },
    "contract.duties.[].of": {
      "title": {
        "en": "Of",
        "zh-CN": "义务方"
      }
    },
    "contract.duties.[].text": {
      "title": {
        "en": "Text",
        "zh-CN": "内容"
      }
    },
    "contract.duties.[].due": {
      "title": {
        "en": "Due",
        "zh-CN": "截止日期"
      }
    }
  },
  "requirement": {
    "title": {
      "title": {
        "en": "Title",
        "zh-CN": "标题"
      }
    },
    "priority": {
      "title": {
        "en": "Priority",
        "zh-CN": "优先级"
      },
      "values": {
        "must": {
          "en": "Must have",
          "zh-CN": "必须有"
        },
        "should": {
          "en": "Should have",
          "zh-CN": "应该有"
        },
        "could": {
          "en": "Could have",
          "zh-CN": "可以有"
        },
        "wont": {
          "en": "Won't have this time",
          "zh-CN": "本次不做"
        }
      }
    },
    "description": {
      "title": {
        "en": "Description",
        "zh-CN": "描述"
      }
    },
    "goal": {
      "title": {
        "en": "Goal",
        "zh-CN": "目标"
      }
    },
    "dependsOn": {
      "title": {
        "en": "Depends on",
        "zh-CN": "依赖"
      }
    },
    "dependsOn.[]": {
      "title": {
        "en": "Reference",
        "zh-CN": "引用"
      }
    },
    "deliverable": {
      "title": {
        "en": "Deliverable",
        "zh-CN": "交付物"
      }
    },
    "acceptanceCriteria": {
      "title": {
        "en": "Acceptance criteria",
        "zh-CN": "验收标准"
      }
    },
    "acceptanceCriteria.[].id": {
      "title": {
        "en": "Id",
        "zh-CN": "编号"
      }
    },
    "acceptanceCriteria.[].text": {
      "title": {
        "en": "Text",
        "zh-CN": "内容"
      }
    },
    "acceptanceCriteria.[].method": {
      "title": {
        "en": "Method",
        "zh-CN": "验证方法"
      },
      "values": {
        "test": {
          "en": "Test",
          "zh-CN": "测试"
        },
        "demonstration": {
          "en": "Demonstration",
          "zh-CN": "演示"
        },
        "inspection": {
          "en": "Inspection",
          "zh-CN": "检查"
        },
        "analysis": {
          "en": "Analysis",
          "zh-CN": "分析"
        }
      }
    }
  },
  "change": {
    "title": {
      "title": {
        "en": "Title",
        "zh-CN": "标题"
      }
    },
    "class": {
      "title": {
        "en": "Class",
        "zh-CN": "类别"
      },
      "values": {
        "standard": {
          "en": "Standard",
          "zh-CN": "标准变更"
        },
        "normal": {
          "en": "Normal",
          "zh-CN": "常规变更"
        },
        "emergency": {
          "en": "Emergency",
          "zh-CN": "紧急变更"
        }
      }
    },
    "reason": {
      "title": {
        "en": "Reason",
        "zh-CN": "原因"
      }
    },
    "targets": {
      "title": {
        "en": "Targets",
        "zh-CN": "变更对象"
      }
    },
    "targets.[]": {
      "title": {
        "en": "Reference",
        "zh-CN": "引用"
      }
    },
    "proposed": {
      "title": {
        "en": "Proposed changes",
        "zh-CN": "变更内容"
      }
    },
    "proposed.[].record": {
      "title": {
        "en": "Record",
        "zh-CN": "记录"
      }
    },
    "proposed.[].base": {
      "title": {
        "en": "Base",
        "zh-CN": "基准摘要"
      }
    },
    "proposed.[].patch": {
      "title": {
        "en": "Patch",
        "zh-CN": "补丁"
      }
    },
    "proposed.[].retire": {
      "title": {
        "en": "Retire",
        "zh-CN": "退役"
      }
    },
    "impact": {
      "title": {
        "en": "Impact",
        "zh-CN": "影响"
      }
    },
    "impact.scheduleDays": {
      "title": {
        "en": "Schedule",
        "zh-CN": "进度"
      }
    },
    "impact.cost": {
      "title": {
        "en": "Cost",
        "zh-CN": "成本"
      }
    },
    "impact.scope": {
      "title": {
        "en": "Scope",
        "zh-CN": "范围"
      }
    },
    "impact.quality": {
      "title": {
        "en": "Quality",
        "zh-CN": "质量"
      }
    },
    "impact.risk": {
      "title": {
        "en": "Risk",
        "zh-CN": "风险"
      }
    },
    "impact.resources": {
      "title": {
        "en": "Resources",
        "zh-CN": "资源"
      }
    },
    "impact.affected": {
      "title": {
        "en": "Affected records",
        "zh-CN": "受影响的记录"
      }
    },
    "impact.affected.[]": {
      "title": {
        "en": "Reference",
        "zh-CN": "引用"
      }
    }
  },
  "deliverable": {
    "title": {
      "title": {
        "en": "Title",
        "zh-CN": "标题"
      }
    },
    "description": {
      "title": {
        "en": "Description",
        "zh-CN": "描述"
      }
    },
    "requirements": {
      "title": {
        "en": "Requirements",
        "zh-CN": "需求"
      }
    },
    "requirements.[]": {
      "title": {
        "en": "Reference",
        "zh-CN": "引用"
      }
    }
  },
  "acceptance": {
    "title": {
      "title": {
        "en": "Title",
        "zh-CN": "标题"
      }
    },
    "deliverables": {
      "title": {
        "en": "Deliverables",
        "zh-CN": "交付物"
      }
    },
    "deliverables.[]": {
      "title": {
        "en": "Reference",
        "zh-CN": "引用"
      }
    },
    "requirements": {
      "title": {
        "en": "Requirements",
        "zh-CN": "需求"
      }
    },
    "requirements.[]": {
      "title": {
        "en": "Reference",
        "zh-CN": "引用"
      }
    },
    "punchList": {
      "title": {
        "en": "Punch list",
        "zh-CN": "遗留问题清单"
      }
    },
    "punchList.[].id": {
      "title": {
        "en": "Id",
        "zh-CN": "编号"
      }
    },
    "punchList.[].text": {
      "title": {
        "en": "Text",
        "zh-CN": "内容"
      }
    },
    "punchList.[].severity": {
      "title": {
        "en": "Severity",
        "zh-CN": "严重程度"
      },
      "values": {
        "minor": {
          "en": "Minor",
          "zh-CN": "轻微"
        },
        "major": {
          "en": "Major",
          "zh-CN": "严重"
        },
        "critical": {
          "en": "Critical",
          "zh-CN": "致命"
        }
      }
    },
    "punchList.[].owner": {
      "title": {
        "en": "Owner",
        "zh-CN": "负责人"
      }
    },
    "punchList.[].due": {
      "title": {
        "en": "Due",
        "zh-CN": "截止日期"
      }
    },
    "signatories": {
      "title": {
        "en": "Signatories",
        "zh-CN": "签署人"
      }
    },
    "signatories.[]": {
      "title": {
        "en": "Reference",
        "zh-CN": "引用"
      }
    },
    "covers": {
      "title": {
        "en": "Covers",
        "zh-CN": "涵盖内容"
      }
    },
    "covers.[].record": {
      "title": {
        "en": "Record",
        "zh-CN": "记录"
      }
    },
    "covers.[].content": {
      "title": {
        "en": "Content digest",
        "zh-CN": "内容摘要"
      }
    },
    "covers.[].results": {
      "title": {
        "en": "Results digest",
        "zh-CN": "结果摘要"
      }
    }
  }
};
