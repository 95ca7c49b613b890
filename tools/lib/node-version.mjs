// Which Node runs what. The version that the workspace pins comes with its packages on most systems; this file and
// setup must run on the oldest Node that a machine may have.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/**
 * @param {number} wantedMajor
 * @param {number} wantedMinor
 */
export const nodeIsAtLeast = (wantedMajor, wantedMinor) => major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
