import { BuilderElement, Run, StringContainer } from 'docx';

/** Begins a field: what Word works it out by. What follows, up to `fieldEnd`, is shown until it does. */
export function fieldBegin(instruction: string): Run[] {
  return [
    fieldMark('begin'),
    new Run({ children: [new StringContainer('w:instrText', instruction)] }),
    fieldMark('separate'),
  ];
}

export const fieldEnd = (): Run => fieldMark('end');

function fieldMark(kind: 'begin' | 'separate' | 'end'): Run {
  const attributes = { kind: { key: 'w:fldCharType', value: kind } };
  return new Run({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}
