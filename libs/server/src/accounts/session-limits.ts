/** Minutes without a request after which a session ends. */
export const INACTIVITY_MINUTES = 60;

/** Hours after which a session ends whatever is done with it. */
export const LIFETIME_HOURS = 12;

/** Seconds between two notes of when a session was last seen: not every request needs a write. */
export const SEEN_EVERY_SECONDS = 60;
