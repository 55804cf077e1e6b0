/** Wording invented for the sample; scores and dates follow a public highlight report of January 2020. */

export const NARRATIVE = [
  "The programme aims to bring children's services to a good standard by April 2021. A board with an independent chair oversees four themes, and every theme has a lead.",
  'The first months went into the basics: timely visits, timely assessments, and records that managers can trust. Some measures improve; others fell while records were being corrected.',
  'Recruitment remains the greatest worry and is rated red. A workforce strategy is due in March 2020.',
].join('\n');

export type Row = (string | number | null)[];

export const CONCERNS: Row[] = [
  [
    1,
    'Recruitment and retention – the permanent workforce grows slowly. Vacancies are highest in the assessment teams (78%).',
    'Head of Workforce',
    'Ongoing',
  ],
  [
    2,
    'Quality assurance – audits did not show whether practice improves. The framework has been rewritten around impact.',
    'Head of Safeguarding',
    'Quarterly reporting on audits',
  ],
  [
    3,
    'Exploitation – the response to children at risk was not joined up. All steps are under review with partners.',
    'Head of Specialist Services',
    '6 weekly reporting to the board',
  ],
  [
    4,
    'Sufficiency – too many children live more than 20 miles away. Five workstreams carry out the new strategy.',
    'Head of Commissioning',
    'March 2020',
  ],
];

export const DEVELOPMENTS: Row[] = [
  [
    1,
    'Social work model – a relationship-based model may replace the present one, introduced step by step.',
    "Director of Children's Services",
    'September 2020',
  ],
  [
    2,
    'Permanence – managers will track every child without a permanent plan.',
    'Head of Permanence',
    'Ongoing',
  ],
  [
    3,
    'Early help – a new offer follows the outside review, with an edge-of-care service beside it.',
    'Head of Early Help',
    'New model in place by September 2020',
  ],
  [
    4,
    'Care leavers – attention turns to this service once the basics are secure.',
    'Head of Permanence',
    'April 2021',
  ],
];

const SRO = "Director of Children's Services";
export const RISKS: Row[] = [
  [
    1,
    'Risk',
    'If the response of the service falls short, children may come to serious harm.',
    'Close monitoring of casework; performance board; staff development.',
    'January 2020',
    SRO,
    4,
    5,
  ],
  [
    2,
    'Risk',
    'If experienced staff leave because of rapid change, teams may lack capacity.',
    'Support through change; development offer; retention plan.',
    'January 2020',
    SRO,
    4,
    4,
  ],
  [
    3,
    'Risk',
    'If posts cannot be filled, teams may lack capacity.',
    'Competitive pay and benefits; targeted advertising.',
    'January 2020',
    SRO,
    4,
    4,
  ],
  [
    4,
    'Risk',
    'If practice does not follow the model and the law, children may come to serious harm.',
    'Training for all staff; compliance checks.',
    'January 2020',
    SRO,
    3,
    5,
  ],
  [
    5,
    'Risk',
    'If improvement is too slow, the regulator may impose further measures.',
    'Resources for the plan; monitoring by the board.',
    'January 2020',
    SRO,
    5,
    5,
  ],
  [
    6,
    'Risk',
    'If records are poor, figures and decisions may be wrong.',
    'Data cleansing; quality reports to managers.',
    'January 2020',
    SRO,
    3,
    4,
  ],
  [
    7,
    'Risk',
    'If elected members do not know their duties well, scrutiny may be weak.',
    'Seminar for all members.',
    'January 2020',
    SRO,
    3,
    4,
  ],
  [
    8,
    'Issue',
    'If partners are not engaged, some actions may not be achieved.',
    'Senior partners sit on the board.',
    'January 2020',
    SRO,
    3,
    4,
  ],
];

export const GUIDANCE: Row[] = [
  ['GREEN', 'On track and outcomes are as expected', 'On track or complete, with the expected outcome'],
  [
    'AMBER',
    'On track without evidence of outcomes yet, or late but still being delivered',
    'A little late, or little evidence of outcomes',
  ],
  [
    'RED',
    'Not on track, and outcomes are poor or getting worse',
    'Very late, or without the expected outcome',
  ],
];

export const OVERVIEWS: [narrative: string, rag: string][] = [
  [
    'Leadership is effective and the culture is changing. Placement stability shows no improvement and emergency places are scarce, so the theme is red.',
    'RED',
  ],
  [
    'Timeliness improves in several teams. Quality still varies and oversight is not always recorded.',
    'AMBER',
  ],
  [
    'The permanent workforce grows slowly. Vacancies are high, most of all in the assessment teams, while agency staff keep the service steady.',
    'RED',
  ],
  ['Audits take place as planned and complaints are answered in time.', 'GREEN'],
];

export const CONTACTS: Row[] = [
  [
    'Programme office',
    'Improvement Programme Manager',
    '01000 000001',
    'programme@council.example',
    'Floor 2',
  ],
  ['Performance team', 'Senior Analyst', '01000 000002', 'performance@council.example', 'Floor 2'],
  ['Workforce', 'Head of Workforce', '01000 000003', 'workforce@council.example', 'Floor 3'],
  ['Finance', 'Business Partner', '01000 000004', 'finance@council.example', 'Floor 1'],
];
