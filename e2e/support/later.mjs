// Imported by a server for which it is some days later than for everybody else: whole days, so that the time of day stays.
const ahead = Number(process.env['CUMPLE_E2E_DAYS_AHEAD']) * 86_400_000;
const present = Date;

globalThis.Date = new Proxy(present, {
  construct: (target, given, asked) => Reflect.construct(target, given.length > 0 ? given : [present.now() + ahead], asked),
  get: (target, name) => (name === 'now' ? () => present.now() + ahead : Reflect.get(target, name)),
});
