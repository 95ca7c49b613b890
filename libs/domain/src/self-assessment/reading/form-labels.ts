import { plain, squeezed } from './words';

/** Fields of OGP's self-assessment form, as its cards label them. */
export type FormField =
  | 'title'
  | 'lead'
  | 'person'
  | 'post'
  | 'email'
  | 'telephone'
  | 'otherActors'
  | 'actorsGovernment'
  | 'actorsSociety'
  | 'objective'
  | 'description'
  | 'relevance'
  | 'ambition'
  | 'level'
  | 'results'
  | 'endsOn'
  | 'nextSteps'
  | 'additionalInformation'
  | 'ignored';

/** A label, and what stands behind its colon in the same cell. */
export interface FormLabel {
  field: FormField;
  rest: string;
}

/** The form's labels (OGP's templates in Spanish and English) with the variants that reports use; compared without accents, case or spaces. */
const PHRASES: Record<FormField, string> = {
  title: `nombre y número del compromiso|número y nombre del compromiso|nombre del compromiso|título del compromiso|compromiso no|name and number of commitment
    |name and number of the commitment|commitment name|commitment title`,
  lead: `secretaría ministerio responsable|ministerio secretaría responsable|institución responsable|institución responsable de la implementación|entidad responsable
    |dependencia responsable|organismo responsable|ministerio responsable|secretaría responsable|institución líder|agencia responsable|institución implementadora
    |institución implementadora responsable|institución a cargo|lead implementing agency|lead implementing agency actor|lead agency|lead institution
    |responsible institution|responsible ministry|implementing agency`,
  person: `nombre de la persona responsable|nombre de persona responsable|nombre del responsable|nombre de la persona responsable de la institución implementadora
    |persona responsable|persona de contacto|nombre del contacto|nombre del enlace|nombre y apellidos|nombre|name of responsible person
    |name of responsible person from implementing agency|responsible person|contact person|contact name`,
  post: `puesto|cargo|puesto departamento|cargo departamento|título departamento|puesto o cargo|cargo o puesto|puesto cargo|position|title department|job title|post`,
  email: `correo electrónico|correo|correo electrónico institucional|dirección de correo electrónico|correo e|email|e mail|email address`,
  telephone: `teléfono|teléfonos|número de teléfono|números de teléfono|teléfono de contacto|phone|telephone|phone number|tel`,
  otherActors: `otros actores involucrados|otros actores|otros actores participantes|actores involucrados|otras instituciones involucradas|other actors
    |other involved actors|other actors involved`,
  actorsGovernment: `gobierno|del gobierno|instituciones de gobierno|government|government ministries department agency|state actors involved`,
  actorsSociety: 'sociedad civil|civil society',
  objective: 'objetivo principal|objetivo|objetivo general|objetivo del compromiso|principal objetivo|main objective|objective',
  description: `descripción del compromiso|breve descripción del compromiso|descripción breve del compromiso|breve descripción del|descripción del|breve descripción
    |descripción|brief description of commitment|brief description of the commitment|brief description|commitment description|description`,
  relevance: 'relevancia|relevancia del compromiso|relevance|relevance to ogp values',
  ambition: 'ambición|ambición del compromiso|ambition',
  level: `cumplimiento|nivel de cumplimiento|grado de cumplimiento|estado de cumplimiento|nivel de avance|grado de avance|completion level|level of completion
    |completion`,
  results: `descripción de los resultados|descripción de resultados|resultados|resultados obtenidos|resultados alcanzados|description of the results
    |description of results|results`,
  endsOn: `fecha de conclusión|fecha de finalización|fecha de término|fecha de terminación|fecha de culminación|fecha de cumplimiento|fecha de cierre|fecha final
    |fecha fin|end date|completion date|conclusion date|date of completion`,
  nextSteps: 'próximos pasos|siguientes pasos|pasos siguientes|pasos a seguir|next steps',
  additionalInformation: `información adicional|información complementaria|comentarios adicionales|additional information|enlaces|vínculos|links|evidencia
    |evidencias|medios de verificación`,
  ignored: 'nombre y número de grupo|nombre y número del grupo|name and number of cluster|fecha de inicio|start date',
};

const FIELD_OF = new Map(
  (Object.entries(PHRASES) as [FormField, string][]).flatMap(([field, phrases]) => phrases.split('|').map((phrase) => [squeezed(phrase), field] as const)),
);
const LONGEST_FIRST = [...FIELD_OF.keys()].sort((one, other) => other.length - one.length);

/** How the template's own instructions begin, where a report left them behind the label. */
const INSTRUCTION =
  /^(describa|describir|incluya|indique|explique|senale|140caracteres|140character|max|limite|describe|brieflydescribe|include|pleasedescribe|descripcionde|descriptionon)/;
const SOCIETY_WORDS = new Set(
  `sociedad civil iniciativa privada sector privado empresa grupos grupo de trabajo o y e multilaterales multilateral organizaciones organismos academia otros
   civil society private working groups multilaterals csos`.split(/\s+/),
);
/** A label may stand before its value in one cell (`Información adicional: …`); single words may not, since a value can begin with one. */
const MAY_STAND_BEFORE_VALUE = /\s|^(tel[eé]fono|correo|email)$/i;
const LABEL_LENGTH = 700;

/** The label that a cell holds; `null` for any other cell. */
export function labelOf(text: string): FormLabel | null {
  return inlineLabel(text) ?? (text.length <= LABEL_LENGTH ? wholeLabel(text) : null);
}

function wholeLabel(text: string): FormLabel | null {
  const key = squeezed(text);
  const exact = FIELD_OF.get(key);
  if (exact) return { field: exact, rest: '' };
  if (isSocietyLabel(text)) return { field: 'actorsSociety', rest: '' };
  const phrase = LONGEST_FIRST.find((candidate) => key.startsWith(candidate) && INSTRUCTION.test(key.slice(candidate.length)));
  return phrase ? { field: FIELD_OF.get(phrase) as FormField, rest: '' } : null;
}

function isSocietyLabel(text: string): boolean {
  const words = plain(text).split(' ');
  return words.includes('civil') && words.length <= 14 && words.every((word) => SOCIETY_WORDS.has(word));
}

function inlineLabel(text: string): FormLabel | null {
  const colon = text.slice(0, 80).indexOf(':');
  if (colon < 0) return null;
  const before = text.slice(0, colon).trim();
  const field = MAY_STAND_BEFORE_VALUE.test(before) ? FIELD_OF.get(squeezed(before)) : undefined;
  return field ? { field, rest: text.slice(colon + 1).trim() } : null;
}
