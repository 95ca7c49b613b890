import { FormControl, FormGroup, Validators } from '@angular/forms';
import { ApiProblem } from './api-problem';
import { Submission } from './submission';

function problem(status: number, errors: { field: string; code: string; message: string }[] = []) {
  return new ApiProblem(status, { type: '', title: '', status, detail: 'No se pudo.', instance: '', errors });
}

describe('Submission', () => {
  let form: FormGroup<{ title: FormControl<string> }>;
  let submission: Submission;

  beforeEach(() => {
    form = new FormGroup({ title: new FormControl('Agua', { nonNullable: true, validators: Validators.required }) });
    submission = new Submission(form);
  });

  it('sends nothing that is known to be wrong, and lists it', async () => {
    form.controls.title.setValue('');
    const send = jest.fn();
    expect(await submission.run(send)).toBeNull();
    expect(send).not.toHaveBeenCalled();
    expect(submission.errors()).toEqual([{ name: 'title', message: 'Falta este dato.' }]);
  });

  it('sends once, however often it is asked', async () => {
    let arrive = (_: string) => undefined as void;
    const send = jest.fn(() => new Promise<string>((resolve) => (arrive = resolve)));
    const first = submission.run(send);
    expect(await submission.run(send)).toBeNull();
    expect(submission.busy()).toBe(true);
    arrive('done');
    expect(await first).toBe('done');
    expect(send).toHaveBeenCalledTimes(1);
    expect(submission.busy()).toBe(false);
  });

  it('keeps its key while it is unknown whether it arrived, and takes another once it has', async () => {
    const keys: string[] = [];
    const fails = (status: number) => (key: string) => (keys.push(key), Promise.reject(problem(status)));
    await submission.run(fails(0));
    await submission.run(fails(503));
    await submission.run((key) => (keys.push(key), Promise.resolve(1)));
    await submission.run((key) => (keys.push(key), Promise.resolve(1)));
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('puts what the server refuses beside its field until it is changed, and the rest into the list', async () => {
    await submission.run(() => Promise.reject(problem(422, [{ field: 'title', code: 'taken', message: 'Ya existe.' }, { field: 'plan', code: 'x', message: 'El plan terminó.' }])));
    expect(submission.errors()).toEqual([{ name: 'title', message: 'Ya existe.' }, { name: null, message: 'El plan terminó.' }]);
    form.controls.title.setValue('Agua limpia');
    expect(form.valid).toBe(true);
    expect(await submission.run(() => Promise.resolve(1))).toBe(1);
    expect(submission.errors()).toEqual([]);
  });

  it('says what went wrong where no field is named, and tells a conflict apart', async () => {
    await submission.run(() => Promise.reject(problem(500)));
    expect(submission.errors()).toEqual([{ name: null, message: 'No se pudo.' }]);
    await submission.run(() => Promise.reject(problem(412)));
    expect([submission.conflict(), submission.errors()]).toEqual([true, []]);
  });
});
