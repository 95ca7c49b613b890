import { FormControl, FormGroup } from '@angular/forms';
import { FormBase } from './form-base';

interface Thing {
  title: string;
  scope: string;
  version: number;
}

describe('FormBase', () => {
  let form: FormGroup<{ title: FormControl<string>; scope: FormControl<string> }>;
  let base: FormBase<Thing, { title: string; scope: string }>;
  const read: Thing = { title: 'Agua', scope: 'País', version: 3 };

  beforeEach(() => {
    form = new FormGroup({ title: new FormControl('', { nonNullable: true }), scope: new FormControl('', { nonNullable: true }) });
    base = new FormBase(form, ({ title, scope }: Thing) => ({ title, scope }));
    base.fill(read);
  });

  const type = (title: string) => {
    form.controls.title.setValue(title);
    form.markAsDirty();
  };

  it('tells what differs from what it was filled with', () => {
    expect(base.changed()).toEqual({});
    type('Agua limpia');
    expect(base.changed()).toEqual({ title: 'Agua limpia' });
  });

  it('shows a newer reading while nobody has typed', () => {
    base.adopt({ title: 'Río', scope: 'País', version: 4 });
    expect(form.value).toEqual({ title: 'Río', scope: 'País' });
    expect(base.version).toBe(4);
  });

  it('goes on with what is typed when only something beside the form changed', () => {
    type('Agua limpia');
    base.adopt({ ...read, version: 4 });
    expect(form.value.title).toBe('Agua limpia');
    expect(base.version).toBe(4);
  });

  it('keeps its version where somebody changed what is being edited: saving must meet the conflict', () => {
    type('Agua limpia');
    base.adopt({ ...read, scope: 'Costa', version: 4 });
    expect(form.value).toEqual({ title: 'Agua limpia', scope: 'País' });
    expect(base.version).toBe(3);
  });

  it('merges on top of theirs: what was left to them is no change', () => {
    type('Agua limpia');
    base.theirs.set({ title: 'Río', scope: 'Costa', version: 4 });
    base.merge({ title: 'Agua limpia', scope: 'Costa' });
    expect(base.theirs()).toBeNull();
    expect(base.version).toBe(4);
    expect(base.changed()).toEqual({ title: 'Agua limpia' });
  });
});
