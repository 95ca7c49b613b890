/** Where the public API lives. */
export const API_PREFIX = '/api/v1';

/** Addresses of the API's resources, below the origin. */
export const apiPaths = {
  plans: () => `${API_PREFIX}/action-plans`,
  plan: (plan: string) => `${API_PREFIX}/action-plans/${encodeURIComponent(plan)}`,
  /** The overview of the current plan: what the portal's first page shows. */
  currentOverview: () => `${API_PREFIX}/current-plan/overview`,
  overview: (plan: string) => `${apiPaths.plan(plan)}/overview`,
  commitments: (plan: string) => `${apiPaths.plan(plan)}/commitments`,
  commitment: (plan: string, code: string) => `${apiPaths.commitments(plan)}/${encodeURIComponent(code)}`,
  commitmentHistory: (plan: string, code: string) => `${apiPaths.commitment(plan, code)}/history`,
  planHistory: (plan: string) => `${apiPaths.plan(plan)}/history`,
  institutionHistory: (slug: string) => `${apiPaths.institution(slug)}/history`,
  /** Where the chain of the record ends now. */
  auditHead: () => `${API_PREFIX}/audit/head`,
  allCommitments: () => `${API_PREFIX}/commitments`,
  /** Published reports of a commitment, newest first. */
  progressReports: (plan: string, code: string) => `${apiPaths.commitment(plan, code)}/progress-reports`,
  /** All evidence of a commitment as one package. */
  evidencePackage: (plan: string, code: string) => `${apiPaths.commitment(plan, code)}/evidence.zip`,
  /** Milestones done and due over time. */
  milestoneSeries: (plan: string) => `${apiPaths.plan(plan)}/milestone-series`,
  milestones: (plan: string) => `${apiPaths.plan(plan)}/milestones`,
  findings: (plan: string) => `${apiPaths.plan(plan)}/findings`,
  institutions: () => `${API_PREFIX}/institutions`,
  institution: (slug: string) => `${API_PREFIX}/institutions/${encodeURIComponent(slug)}`,
};
