import type { Chance } from './chance';
import { type Block, cell } from './facts';
import { CONCERN_TEXTS, HEAD, ROLES } from './vocabulary';

/** Areas of concern: their title belongs to them, nothing else tells them from a list of texts. */
export function concernBlock(chance: Chance): Block {
  const texts = chance.shuffle(CONCERN_TEXTS).slice(0, chance.whole(2, 4));
  const role = chance.pick(ROLES);
  const rows: Block['rows'] = [
    [cell(chance.pick(['Key Areas of Concern', 'Areas of concern']))],
    [cell('Ref'), cell(chance.pick(HEAD.concern)), cell('Owner'), cell('By When')],
    ...texts.map((text, k) => [
      cell(k + 1),
      cell(text),
      cell(role),
      cell(chance.pick(['Ongoing', 'March 2020'])),
    ]),
  ];
  const facts = (row: number) => texts.map((description, k) => ({ row: row + 2 + k, description }));
  return {
    kind: 'concerns',
    drawn: 'concerns',
    rows,
    merges: [],
    facts: (row) => ({ concerns: facts(row) }),
  };
}

const DECOYS: Record<string, (chance: Chance) => Block['rows']> = {
  'contact list': () => [
    [cell('Team'), cell('Role'), cell('Telephone'), cell('Email')],
    ...ROLES.map((role, k) => [
      cell('Office'),
      cell(role),
      cell(`01000 00000${k}`),
      cell(`team${k}@council.example`),
    ]),
  ],
  ledger: (chance) => [
    [cell('Date'), cell('Payee'), cell('Invoice'), cell('Amount')],
    ...[43831, 43838, 43850].map((day, k) => [
      cell(day, { numberFormat: 'dd/mm/yyyy' }),
      cell(['Stationer', 'Printer', 'Caterer'][k]),
      cell(`INV-${chance.whole(1000, 9999)}`),
      cell(chance.whole(20, 900), { numberFormat: '#,##0.00' }),
    ]),
  ],
  lookup: () =>
    [
      ['RAG', 'Type'],
      ['Green', 'Yes'],
      ['Amber', 'No'],
      ['Red', null],
    ].map((row) => row.map((v) => cell(v))),
  attendance: (chance) => [
    [cell('Member'), cell('7 Jan'), cell('14 Jan'), cell('21 Jan')],
    ...ROLES.map((role) => [cell(role), ...[0, 1, 2].map(() => cell(chance.pick(['Present', 'Apologies'])))]),
  ],
};

/** A table that is not a register. */
export function decoyBlock(chance: Chance): Block {
  const name = chance.pick(Object.keys(DECOYS));
  const rows = DECOYS[name]?.(chance) ?? [];
  return { kind: null, drawn: `decoy: ${name}`, rows, merges: [], facts: () => ({}) };
}
