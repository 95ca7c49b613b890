/** Injection token of the id of the running build: another build may answer the same data otherwise. */
export const BUILD_ID = Symbol('build id');
