import type { FillColour } from '../../tests/support/workbookStyles';
import { columnLetters } from '../../tests/support/workbookStyles';
import { type Draft, heightFor, LOOK, put, putMerged } from './sheetDraft';

/** The colours people really click: the palette's standard ones, Office theme accents and their lighter shades. */
const SHADE: Record<string, FillColour> = {
  R: 'FF0000',
  R2: 'C00000',
  A: 'FFC000',
  A2: { theme: 7 },
  A3: { theme: 7, tint: 0.3999755851924192 },
  G: '00B050',
  G2: '92D050',
  G3: { theme: 9 },
  G4: { theme: 9, tint: 0.3999755851924192 },
  B: '0070C0',
  B2: { theme: 8 },
  B3: '00B0F0',
  X: 'D9D9D9',
};

export interface Objective {
  objective: string;
  narrative: string;
  /** Action and its quarters Q4 Q1 Q2 Q3: a shade's name, "." for none. */
  actions: [action: string, quarters: string][];
}

const QUARTERS = ['Q4', 'Q1', 'Q2', 'Q3'];
const NARRATIVE_WIDTH = 50;
const ACTION_WIDTH = 44;

/** Header at `top`; objectives and narratives are merged over their actions; quarters hold a colour only. */
export function actionPlan(sheet: Draft, first: number, top: number, plan: Objective[]): void {
  const at = (offset: number, row: number): string => `${columnLetters(first + offset)}${row}`;
  ['Objective', 'Key Actions', ...QUARTERS, 'PROGRESS NARRATIVE'].forEach((word, i) =>
    put(sheet, at(i, top), word, LOOK.head),
  );
  let row = top + 1;
  for (const { objective, narrative, actions } of plan) {
    const last = row + actions.length - 1;
    putMerged(sheet, at(0, row), at(0, last), objective, LOOK.text);
    putMerged(sheet, at(6, row), at(6, last), narrative, LOOK.text);
    const share = heightFor(narrative, NARRATIVE_WIDTH) / actions.length;
    for (const [action, quarters] of actions) {
      put(sheet, at(1, row), action, LOOK.text);
      quarters.split(' ').forEach((shade, i) => {
        const fill = SHADE[shade];
        put(sheet, at(2 + i, row), null, LOOK.figure, fill === undefined ? {} : { fill });
      });
      sheet.rowHeights[row] = Math.max(share, heightFor(action, ACTION_WIDTH));
      row += 1;
    }
  }
}

export const THEME_ONE: Objective[] = [
  {
    objective: 'Leaders know the service well and act on what they know',
    narrative:
      'Service plans are in draft and follow the priorities of the improvement plan; sign-off is expected in February.\nThis report has been agreed as the one format for every board.',
    actions: [
      ['Put a service plan in place for each team.', '. A A A'],
      ['Brief all elected members on the measures and what they mean.', '. . A2 G'],
      ['Report to cabinet and scrutiny every quarter with the latest figures.', '. A G2 G'],
      ['Give managers daily access to figures for each child.', 'R A A3 G3'],
    ],
  },
  {
    objective: 'Allegations against people in positions of trust are managed consistently',
    narrative:
      'The procedure has been rewritten and a flow chart shows each step. The annual report is being drafted.',
    actions: [
      ['Submit the annual report to the boards that must see it.', '. . A A'],
      ['Introduce a tracking system for all allegations.', '. R A G'],
    ],
  },
  {
    objective: 'Enough suitable places for emergencies and unplanned moves',
    narrative: 'The strategy is complete; five workstreams now carry it forward.',
    actions: [['Revise the sufficiency strategy.', 'R A G B']],
  },
  {
    objective: 'Children at risk of exploitation or who go missing are kept safe',
    narrative:
      'A joint operational group has started and reviews each child weekly.\nTraining places are filled until March; recording on the system is still late in some teams.',
    actions: [
      ['Use multi-agency meetings for every safety plan.', '. R R A'],
      ['Set up a short-life group on sharing premises with partners.', '. . A A2'],
      ['Arrange a peer review of the youth justice board.', '. . . R'],
      ['Make exploitation training mandatory for social workers.', '. A G4 G2'],
      ['Review the role of the exploitation coordinator.', '. . G B2'],
      ['Offer awareness sessions to all partners.', '. A A G'],
      ['Use front-door figures to see patterns across the area.', '. R2 R2 .'],
    ],
  },
];

export const THEME_TWO: Objective[] = [
  {
    objective: 'Early help reaches families before problems grow',
    narrative: 'An outside review reports at the end of February; a project plan follows from it.',
    actions: [
      ['Complete the review of early help.', '. A A G'],
      ['Carry out the findings of the review.', '. . . X'],
      ['Raise how well conference chairs know cases and use alerts.', '. R R A'],
      ['Bring edge-of-care services together.', '. . R R'],
    ],
  },
  {
    objective: 'Strategy discussions include everyone who should be there',
    narrative: 'An audit in the autumn found better attendance, but not yet in every discussion.',
    actions: [
      ['Make sure strategy meetings are quorate.', 'R R A R'],
      ['Consider a medical with partners after each disclosure of physical harm.', '. . A R2'],
    ],
  },
  {
    objective: 'Better assessments and plans',
    narrative:
      'More assessments are on time; their quality still varies from team to team.\nManagement oversight is seen but not always written down.',
    actions: [
      ["Show the child's voice and the family's circumstances in each assessment.", '. R A A'],
      ['Improve how management oversight is recorded.', '. R A R'],
      ['Review what a care plan must contain.', '. . A A3'],
    ],
  },
  {
    objective: 'Reviewing officers and chairs challenge plans',
    narrative: 'Work to strengthen the chairs continues.',
    actions: [
      ['Evaluate the work of chairs and record it as statute requires.', '. . A A'],
      ['Review plans so that services start on time.', '. R R A'],
      ['Use the alert process in every service.', '. . G G'],
    ],
  },
  {
    objective: 'Private fostering',
    narrative: 'The process is being checked from notification to review.',
    actions: [['Have clear arrangements for children in private foster care.', '. . . .']],
  },
  {
    objective: 'Permanence is considered early for every child',
    narrative: 'The permanence workstream reports to cabinet in March with costs.',
    actions: [
      ['Avoid emergency moves by deciding in good time.', '. R R R'],
      ['Offer a choice of homes for children with complex needs.', '. R R A'],
      ['Support children who return home so that few come back into care.', '. . A G'],
      ['Match children in long-term foster homes promptly.', '. . A2 A'],
    ],
  },
  {
    objective: 'Homelessness',
    narrative: 'Records are being corrected so that reporting can start.',
    actions: [['Assess every homeless young person and explain their rights.', '. . R A']],
  },
  {
    objective: 'Public Law Outline',
    narrative: 'All cases before proceedings have been reviewed; legal tracking is next.',
    actions: [
      ['Review all cases now in pre-proceedings.', '. A G B3'],
      ['Put the legal framework into practice and track it.', '. . A G'],
    ],
  },
];

export const THEME_THREE: Objective[] = [
  {
    objective: 'Workforce strategy',
    narrative:
      'A campaign with an agency is being designed and the retention offer is refreshed.\nAgency numbers are high, but fewer people leave than a year ago.',
    actions: [
      ['Write a workforce strategy with a training needs analysis.', '. R A A'],
      ['Develop a learning academy.', '. . A G'],
      ['Run the first recruitment campaign.', '. R R R'],
      ['Update the workforce policies.', '. . A A'],
      ['Carry out the redesign of the service.', '. . . A'],
    ],
  },
];

export const THEME_FOUR: Objective[] = [
  {
    objective: 'Quality assurance framework',
    narrative: 'The audit programme is agreed and every audit is moderated.',
    actions: [['Carry out themed audits and dip samples, and train auditors.', 'R A A G']],
  },
  {
    objective: 'Figures are used in the same way everywhere',
    narrative: 'The first new report was ready in November; early comments are good.',
    actions: [['Review reports so that they follow the journey of the child.', '. A A G']],
  },
  {
    objective: 'The service learns from complaints',
    narrative: 'The backlog has been answered; complaints are now tracked each week.',
    actions: [['Report complaints weekly and escalate those that are late.', 'R R A B']],
  },
];
