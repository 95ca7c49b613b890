import type { ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { sentencesFor, sentencesOf } from './sentences';

describe('the sentences of a text', () => {
  it('end where the next begins, not within a number or an address', () => {
    expect(sentencesOf('Publicar 1.500 datos en datos.example. Luego, evaluar. ¿Y después?')).toEqual(['Publicar 1.500 datos en datos.example.', 'Luego, evaluar.', '¿Y después?']);
  });

  it('are the items of a list, without their marks', () => {
    expect(sentencesOf('1. Norma aprobada\n2) Sistema en línea\n- Informe publicado')).toEqual(['Norma aprobada', 'Sistema en línea', 'Informe publicado']);
  });

  it('go on over a broken line', () => {
    expect(sentencesOf('Publicar el catálogo\nde trámites.')).toEqual(['Publicar el catálogo de trámites.']);
  });

  it('are nothing where there are no words', () => {
    expect(sentencesOf(' \n - \n 12. ')).toEqual([]);
  });

  it('tell their field, and the milestone that was made of them', () => {
    const commitment = {
      objective: 'Publicar todo. Evaluar.', description: null,
      milestones: [{ number: 4, withdrawal: null, source: { sentence: 'Evaluar.', field: 'objective' } }],
    } as unknown as ManagedCommitment;
    expect(sentencesFor(commitment)).toEqual([
      { text: 'Publicar todo.', field: 'objective', milestone: null },
      { text: 'Evaluar.', field: 'objective', milestone: 4 },
    ]);
  });
});
