/** Deeper nesting than this is refused: no record needs it, and it exhausts the stack of a YAML parser. */
export const maxDepth = 64;

/** Larger files than this are refused, in UTF-16 units. */
export const maxLength = 1024 * 1024;

/** With more faults than this, the rest of a text isn't looked at. */
export const maxFaults = 100;
