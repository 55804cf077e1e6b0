import { senseOf, senseOfMisspelt } from '../../../src/core/recognise/lexicon';

describe('A heading', () => {
  test.each([
    ['Risk\tScore (1–25):', 'score', null],
    ['Impact \nLevel\nRate \n1 (LOW) to \n5 (HIGH)', 'impact', null],
    ['Inherent Likelihood Factor', 'probability', 'inherent'],
    ['Likelihood (residual)', 'probability', 'residual'],
    ['Target risk score', 'score', 'target'],
    ['Risk (P*I)', 'score', null],
    ['data_owner', 'owner', null],
    ['By\u200b When', 'due', null],
    ['Controls', 'mitigation', null],
  ])('%j means %s', (text, term, qualifier) => {
    const sense = senseOf(text);
    expect(sense?.terms).toContain(term);
    expect(sense?.qualifier).toBe(qualifier);
  });

  test.each(['Ledger text', 'If suppliers fail, the opening may be late', '[Risk owner]', '', '12'])(
    '%j means nothing',
    (text) => expect(senseOf(text)).toBeNull(),
  );

  test.each([
    ['Likelyhood', 'probability'],
    ['Probabilty', 'probability'],
    ['Concequence', 'impact'],
    ['Responsibiliy', 'owner'],
  ])('%s is understood with its slip as %s', (text, term) => {
    expect(senseOfMisspelt(text)?.terms).toContain(term);
  });

  test('of five letters has to be spelt right, of six may be one letter off, of nine two', () => {
    expect(senseOfMisspelt('Ownar')).toBeNull();
    expect(senseOfMisspelt('Stetus')?.terms).toContain('status');
    expect(senseOfMisspelt('Stetas')).toBeNull();
    expect(senseOfMisspelt('Mitigetien')?.terms).toContain('mitigation');
  });
});
