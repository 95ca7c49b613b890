import { sizeText } from './size-text';

test.each([[0, '0 B'], [999, '999 B'], [1024, '1.0 KB'], [65_536, '64.0 KB'], [8_808_038, '8.4 MB'], [104_857_600, '100 MB'], [null, null]])('%s is %s', (bytes, text) => expect(sizeText(bytes)).toBe(text));
