import { occursIn } from './occurs-in';

const text = 'Se publicará el acta.\nCada  mes se revisará.';

it.each([
  ['Se publicará el acta.', true], ['acta. Cada mes se', true], [' Cada mes ', true], ['se publicará el acta.', false], ['Cada año', false], ['  ', false],
])('%j stands in the text: %s', (sentence, stands) => expect(occursIn(sentence, text)).toBe(stands));
