/** Deeper nesting than this is refused: no record needs it, and it exhausts the stack of a YAML parser. */
export const maxDepth = 64;

/** With more faults than this, the rest of a text isn't looked at. */
export const maxFaults = 100;
