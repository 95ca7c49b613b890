import { readReportCell } from './read-report-cell';

test.each<[string, string[]]>([
  ['https://a.example\nhttps://b.example', ['https://a.example', 'https://b.example']],
  ['https://a.example; https://b.example https://c.example', ['https://a.example', 'https://b.example', 'https://c.example']],
  ['https://a.example?,d;\nhttps://b.example', ['https://a.example?,d;', 'https://b.example']],
  [' https://a.example \r\n\n', ['https://a.example']],
  ['', []],
])('addresses of %j are told apart, and each stays as it is', (cell, value) => expect(readReportCell({ is: 'addresses' }, cell)).toEqual({ value }));
