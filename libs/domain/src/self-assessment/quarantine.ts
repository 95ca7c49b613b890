/** Personal data that an import found. It is kept apart: never public, never in logs, reports or exports. */
export interface QuarantinedContact {
  commitment: string;
  personName: string | null;
  email: string | null;
  telephone: string | null;
}
