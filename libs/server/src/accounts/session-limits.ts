/** Minutes without a request after which a session ends. */
export const INACTIVITY_MINUTES = 60;

/** Hours after which a session ends whatever is done with it. */
export const LIFETIME_HOURS = 12;

/** Minutes for which a sign-in shows who somebody is, where there is neither a password nor a second factor to ask for. */
export const FRESH_MINUTES = 10;

/** Seconds between two notes of when a session was last seen: not every request needs a write. */
export const SEEN_EVERY_SECONDS = 60;
