import { similarity, worded } from '../../../src/core/history/similarity';

const alike = (a: string, b: string) => similarity(worded(a), worded(b));

describe('likeness of two names', () => {
  // Dice by hand: twice the shared words over all words.
  test.each([
    ['Posts stay empty', 'Posts stay empty', 1],
    ['Posts stay empty.', ' posts STAY, empty', 1],
    ['stay posts empty', 'Posts stay empty', 1],
    ['first second third fourth tenth', 'first second third fourth mmmmmmmm', 8 / 10],
    ['one two two', 'two one', 4 / 5],
    ['', '', 0],
  ])('of “%s” and “%s” is the share of words they have in common', (a, b, share) => {
    expect(alike(a, b)).toBeCloseTo(share, 12);
  });

  it('counts letters where names are short, so that a misspelt word is no other word', () => {
    // One letter of seventeen is missing.
    expect(alike('Recuitment delay', 'Recruitment delay')).toBeCloseTo(16 / 17, 12);
  });

  it('counts letters only where four of five stay', () => {
    // Two letters of ten and three of ten are other ones.
    expect(alike('abcdefghij', 'abcdefghxy')).toBeCloseTo(0.8, 12);
    expect(alike('abcdefghij', 'abcdefgxyz')).toBe(0);
  });

  it('counts no letters of names longer than 60', () => {
    const long = 'a'.repeat(60);
    expect(alike(long, `${'a'.repeat(59)}b`)).toBeCloseTo(59 / 60, 12);
    expect(alike(`${long}a`, `${long}b`)).toBe(0);
  });
});
