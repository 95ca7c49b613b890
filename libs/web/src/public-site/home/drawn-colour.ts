/** The colour that the sheet gives to a level's drawing now: charts take resolved colours, not our tokens. */
export function drawnColour(glyph: Element): string {
  const shape = glyph.firstElementChild ?? glyph;
  const { stroke, fill } = getComputedStyle(shape);
  return stroke === 'none' ? fill : stroke;
}
