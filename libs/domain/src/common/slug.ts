/** A name in addresses: lower-case letters without accents, digits, and single hyphens between them. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
