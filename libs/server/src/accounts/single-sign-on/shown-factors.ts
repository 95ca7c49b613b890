/** Values of `acr` that stand for more than one factor: OpenID's phishing-resistant classes and the profile of REFEDS. */
const STRONG_CLASSES = ['phr', 'phrh', 'https://refeds.org/profile/mfa'];
/** Values of `amr` (RFC 8176) by kind. Texts and calls to a telephone aren't counted. */
const KNOWN = ['pwd', 'pin'];
const HELD_OR_BODILY = ['otp', 'hwk', 'swk', 'sc', 'fpt', 'face', 'iris', 'retina', 'vbm'];

/** Whether an identity token says that a second factor was shown to the provider. What it doesn't say isn't assumed. */
export function showsSecondFactor({ amr, acr }: { amr?: unknown; acr?: unknown }): boolean {
  const methods: unknown[] = Array.isArray(amr) ? amr : [];
  const shows = (values: readonly string[]) => values.some((value) => methods.includes(value));
  return methods.includes('mfa') || (shows(KNOWN) && shows(HELD_OR_BODILY)) || STRONG_CLASSES.some((each) => each === acr);
}
