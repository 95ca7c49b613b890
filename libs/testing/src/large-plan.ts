import { SCALE_LEVELS } from '@cumple/domain/commitments/completion-level';
import { PROPOSERS } from '@cumple/domain/commitments/proposer';
import { MILESTONE_STATES } from '@cumple/domain/commitments/milestone.state';
import type { AssessmentEntry, CommitmentEntry, PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { aCommitment, aMilestone, anAssessment, anEvidence, anInstitution, aPlanDocument, aPlanHeader } from './plan-document-builder';
import { seededRandom } from './random';

type Random = () => number;

const WORDS = (
  'datos abiertos presupuesto municipal consulta pública acceso información contratación participación ciudadana rendición ' +
  'cuentas registro catálogo plataforma informe auditoría comité vecinal escuela salud agua bosque norma publicar medir'
).split(' ');
const LEAD_INSTITUTIONS = 40;

/** A plan of so many commitments, always the same one for the same number: for figures and for tests of size. */
export function aLargePlan(commitments: number): PlanDocument {
  const random = seededRandom(commitments);
  const offices = Array.from({ length: LEAD_INSTITUTIONS }, (_, at) => anInstitution({ slug: `office-${at + 1}`, name: `Oficina Imaginaria ${at + 1}`, acronym: `OI${at + 1}` }));
  const observatory = anInstitution({ slug: 'observatory', name: 'Observatorio Imaginario', acronym: null, sector: 'civil-society', posts: [] });
  return aPlanDocument({
    plan: aPlanHeader({ slug: `zz-large-${commitments}`, title: `Plan imaginario de ${commitments} compromisos` }),
    institutions: [anInstitution(), ...offices, observatory],
    policyAreas: ['fiscal', 'local', 'social'].map((code) => ({ code, name: `Eje ${code}` })),
    commitments: Array.from({ length: commitments }, (_, at) => largeCommitment(at + 1, random)),
  });
}

function largeCommitment(number: number, random: Random): CommitmentEntry {
  const lead = `office-${1 + Math.floor(random() * LEAD_INSTITUTIONS)}`;
  return aCommitment({
    code: `C${number}`,
    number,
    proposer: pick(PROPOSERS, random),
    title: sentence(8, random),
    policyArea: pick(['fiscal', 'local', 'social', null], random),
    leadInstitution: lead,
    supportingInstitutions: random() < 0.5 && lead !== 'office-1' ? ['office-1', 'observatory'] : [],
    objective: sentence(30, random),
    description: sentence(120, random),
    relevance: sentence(40, random),
    results: sentence(60, random),
    milestones: milestones(random),
    evidence: Array.from({ length: Math.floor(random() * 5) }, (_, at) => anEvidence({ url: `https://archivo.example.org/${number}/${at + 1}` })),
    assessments: assessments(lead, random),
    place: `line ${number * 20}`,
  });
}

function milestones(random: Random): CommitmentEntry['milestones'] {
  const states = MILESTONE_STATES.filter(() => random() < 0.7);
  return states.map((state, at) => aMilestone({ number: at + 1, title: sentence(6, random), state, doneOn: state === 'done' ? '2025-11-30' : null }));
}

function assessments(lead: string, random: Random): AssessmentEntry[] {
  const declared = anAssessment({ organisation: lead, level: pick(SCALE_LEVELS, random) });
  const other = anAssessment({ kind: 'civil-society', organisation: 'observatory', level: pick(SCALE_LEVELS, random), source: 'Observación propia' });
  return random() < 0.3 ? [declared, other] : [declared];
}

function sentence(words: number, random: Random): string {
  return Array.from({ length: words }, () => pick(WORDS, random)).join(' ');
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  return values[Math.floor(random() * values.length)] as Value;
}
