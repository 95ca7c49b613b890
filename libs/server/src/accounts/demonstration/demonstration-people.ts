import type { Role } from '@cumple/domain/common/role';

/** Somebody of the demonstration, known by what they do. */
export interface DemonstrationPerson {
  role: Role;
  /** Slug of an institution of the fictional jurisdiction. */
  institution: string;
  post: string;
  /** Of a domain that no mail can reach (RFC 2606). */
  email: string;
}

/** The plan that everybody of the demonstration is limited to. */
export const DEMONSTRATION_PLAN = 'demo-2025-2027';

/** At least one for each role. */
export const DEMONSTRATION_PEOPLE: readonly DemonstrationPerson[] = [
  { role: 'point-of-contact', institution: 'xe-oga', post: 'Punto de contacto (demostración)', email: 'contacto@demo.example' },
  { role: 'moderator', institution: 'xe-oga', post: 'Moderación (demostración)', email: 'moderacion@demo.example' },
  { role: 'liaison', institution: 'xe-mh', post: 'Enlace de Hacienda (demostración)', email: 'enlace-hacienda@demo.example' },
  { role: 'liaison', institution: 'xe-ac', post: 'Enlace de Compras (demostración)', email: 'enlace-compras@demo.example' },
  { role: 'liaison', institution: 'xe-msp', post: 'Enlace de Servicios Públicos (demostración)', email: 'enlace-servicios@demo.example' },
  { role: 'approver', institution: 'xe-mh', post: 'Aprobación de Hacienda (demostración)', email: 'aprobacion@demo.example' },
  { role: 'approver', institution: 'xe-msp', post: 'Aprobación de Servicios Públicos (demostración)', email: 'aprobacion-servicios@demo.example' },
  { role: 'civil-society-member', institution: 'xe-observatorio-ciudadano', post: 'Sociedad civil (demostración)', email: 'sociedad-civil@demo.example' },
  { role: 'irm', institution: 'xe-mri', post: 'Revisión independiente (demostración)', email: 'revision@demo.example' },
  { role: 'forum-secretary', institution: 'xe-mesa-tecnica', post: 'Secretaría del foro (demostración)', email: 'secretaria@demo.example' },
  { role: 'observer', institution: 'xe-universidad', post: 'Observación (demostración)', email: 'observacion@demo.example' },
];
