import type { LifecycleView, StateView, TransitionView } from "../../../../src/protocol/lifecycle.ts";

export function stateView(id: string, given: Partial<StateView> = {}): StateView {
  return {
    id,
    title: id,
    description: "",
    tags: [],
    initial: false,
    final: false,
    current: false,
    visited: false,
    ...given,
  };
}

export function transitionView(
  from: string,
  event: string,
  to: string,
  given: Partial<TransitionView> = {},
): TransitionView {
  return {
    id: `${from} ${event} ${to}`,
    from,
    to,
    event,
    title: event,
    description: "",
    conditions: [],
    travelled: 0,
    offer: "none",
    reasons: [],
    ...given,
  };
}

export function recordView(
  states: readonly StateView[],
  transitions: readonly TransitionView[],
): LifecycleView {
  return { title: "RISK-007 A sample", record: "RISK-007", states, transitions };
}

/** Two states. */
export function smallView(): LifecycleView {
  return recordView(
    [
      stateView("Draft", { initial: true, current: true, visited: true }),
      stateView("Issued", { final: true }),
    ],
    [transitionView("Draft", "Issue", "Issued", { offer: "open" })],
  );
}

/** Twelve states and thirty transitions, of which many lead far back or ahead. */
export function denseView(): LifecycleView {
  const count = 12;
  const states = Array.from({ length: count }, (_, index) =>
    stateView(`State number ${index}`, {
      initial: index === 0,
      current: index === 4,
      visited: index < 5,
      final: index === count - 1,
      tags: index % 5 === 2 ? ["waiting:board"] : index > 6 ? ["controlled"] : [],
    }),
  );
  const transitions = Array.from({ length: 30 }, (_, index) => {
    const from = index % count;
    const to = index < count - 1 ? index + 1 : (from + 3 + 4 * (index % 3)) % count;
    return transitionView(`State number ${from}`, `Event ${index}`, `State number ${to}`, {
      travelled: index < 4 ? 1 : 0,
      offer: from !== 4 ? "none" : index % 2 === 0 ? "open" : "blocked",
      reasons: from === 4 && index % 2 === 1 ? ["Something is missing."] : [],
    });
  });
  return recordView(states, transitions);
}

/** Loops at one state, and several ways between the same two. */
export function loopsView(): LifecycleView {
  return recordView(
    [
      stateView("Identified", { initial: true, visited: true }),
      stateView("Monitoring", { current: true, visited: true }),
      stateView("Closed", { final: true }),
    ],
    [
      transitionView("Identified", "Assess", "Monitoring", { travelled: 1 }),
      transitionView("Identified", "Adopt unchanged", "Monitoring"),
      transitionView("Identified", "Escalate", "Monitoring"),
      transitionView("Monitoring", "Reassess", "Monitoring", { offer: "open", travelled: 3 }),
      transitionView("Monitoring", "Vote", "Monitoring", { offer: "blocked", reasons: ["You have voted."] }),
      transitionView("Monitoring", "", "Monitoring", { title: "" }),
      transitionView("Monitoring", "Reopen", "Identified"),
      transitionView("Monitoring", "Close", "Closed", { offer: "open" }),
      transitionView("Monitoring", "Accept the rest", "Closed", { offer: "open" }),
      transitionView("Identified", "Note", "Identified"),
    ],
  );
}

export const hostileText = `<img src=x onerror="document.title='owned'"><script>document.title="owned"</script>`;

/** Markup, endless words, texts from right to left, and nothing at all, wherever a text can stand. */
export function hostileView(): LifecycleView {
  const endless = "Unbreakable".repeat(400);
  const rightToLeft = "\u202eבקשת שינוי שעדיין לא אושרה על ידי הלקוח\u202c";
  const given = {
    description: hostileText,
    reasons: [hostileText, endless],
    conditions: [endless, rightToLeft],
  };
  return {
    title: `${hostileText} ${endless}`,
    record: hostileText,
    states: [
      stateView(hostileText, {
        initial: true,
        current: true,
        description: endless,
        tags: [`waiting:${hostileText}`],
      }),
      stateView("endless", { title: endless, tags: ["controlled", `waiting:${endless}`] }),
      stateView("rtl", { title: rightToLeft, description: rightToLeft }),
      stateView("__proto__", { title: "" }),
    ],
    transitions: [
      transitionView(hostileText, hostileText, "endless", { ...given, offer: "open" }),
      transitionView(hostileText, "ENDLESS", "rtl", { ...given, title: endless, offer: "blocked" }),
      transitionView("rtl", "RTL", "__proto__", { ...given, title: rightToLeft }),
      transitionView("__proto__", "constructor", "endless"),
    ],
  };
}
