/** Characters that a password has at least, and how many we advise (NIST SP 800-63B-4, OWASP ASVS 5.0 6.2.1). */
export const PASSWORD_MIN = 8;
export const PASSWORD_ADVISED = 15;
/** Characters that a password has at most; all of them count. */
export const PASSWORD_MAX = 256;
