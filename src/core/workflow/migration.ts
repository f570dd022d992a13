/** The event by which a record moves from a state that its lifecycle no longer has. */
export const migration = "MIGRATE";
