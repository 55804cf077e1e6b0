import { asHighlights, highlightKey, wordsOf } from '../../../src/core/highlights/draftedHighlights';

const draft = (subject: string, cell = 'B5') => ({
  kind: 'improved' as const,
  subject,
  words: '86%.',
  sheet: 'KPIs',
  cell,
});

test('a highlight is its subject and what is said of it', () => {
  const [highlight] = asHighlights([draft('1.2 Visits')]);
  expect(highlight).toEqual({
    kind: 'improved',
    subject: '1.2 Visits',
    text: '1.2 Visits: 86%.',
    sheet: 'KPIs',
    cell: 'B5',
  });
  expect(highlight && wordsOf(highlight, highlight.text)).toBe('86%.');
});

test('subjects alike but for spaces and capitals also say where they stand', () => {
  const subjects = asHighlights([
    draft('Visits'),
    draft('visits ', 'B9'),
    { ...draft('Visits'), kind: 'worsened' },
  ]).map(({ subject }) => subject);
  expect(subjects).toEqual(['Visits (KPIs, B5)', 'visits (KPIs, B9)', 'Visits']);
});

test('a subject is one line without a full stop, at most 140 characters, and never empty', () => {
  const subject = (text: string) => asHighlights([draft(text)])[0]?.subject;
  expect(subject('If posts\nstay empty, visits are late.')).toBe('If posts stay empty, visits are late');
  expect(subject('x'.repeat(140))).toHaveLength(140);
  expect(subject('x'.repeat(141))).toBe(`${'x'.repeat(139)}…`);
  expect(subject(' . ')).toBe('Without a name');
});

test('a highlight is known again whatever its spaces and capitals', () => {
  expect(highlightKey({ kind: 'improved', subject: '1.2  VISITS ' })).toBe('improved|1.2 visits');
});
