/** Header words seen in public workbooks, and neutral matter to put under them. */
export const HEAD = {
  ref: ['Ref', 'ID', 'No.', '#', 'Ref No'],
  measure: ['Performance Measure', 'Measure', 'KPI', 'Indicator', 'Performance Indicator'],
  riskRef: ['Risk ID', 'ID', 'Ref', 'No.', 'Risk Number'],
  risk: ['Risk', 'Risk Description', 'Risk Statement', 'Description of risk', 'Risk Title'],
  owner: ['Owner', 'Responsible', 'Lead', 'Responsible Person'],
  riskOwner: ['Owner', 'Risk Owner', 'Responsible'],
  mitigation: ['Mitigation', 'Controls', 'Mitigation Strategy', 'Current Controls', 'Treatment'],
  score: ['Risk Score', 'Score', 'Risk Rating', 'Rating'],
  action: ['Action', 'Key Actions', 'Actions', 'Task Description'],
  due: ['By When', 'Due Date', 'Target Date', 'Deadline'],
  status: ['Status', 'RAG', 'RAG Status'],
  notes: ['Comments', 'Notes', 'Progress', 'Commentary'],
  concern: ['Description of concern', 'Concern', 'Area of concern'],
  polarity: ['Polarity', 'Good is', 'Good to be'],
  basis: ['Period', 'Basis', 'Period basis'],
} as const;

export const PAIRS = [
  ['Probability', 'Impact'],
  ['Likelihood', 'Impact'],
  ['Likelihood', 'Consequence'],
  ['Likelihood', 'Severity'],
  ['P', 'I'],
  ['L', 'I'],
  ['Likelhood', 'Impact'],
] as const;

export const SHARES = [
  '% of visits made on time',
  '% of calls answered within a minute',
  '% of invoices paid in 30 days',
  '% of staff with an appraisal',
  '% of plans reviewed this year',
  '% of bins collected on the day',
  '% of applications decided in time',
];
export const COUNTS = [
  'Number of open cases',
  'Number of referrals received',
  'Number of homes inspected',
  'Library visits',
  'Number of new carers approved',
  'Number of volunteers',
];

export const RISK_TEXTS = [
  'If suppliers fail, the new building may open late.',
  'If key staff leave, knowledge may be lost.',
  'If funding ends early, the service may shrink.',
  'If the system is not ready, returns may be late.',
  'If demand grows faster than planned, waits may lengthen.',
  'If guidance changes, training may have to start again.',
  'If partners withdraw, the joint team may close.',
];
export const ACTION_TEXTS = [
  'Agree the terms of reference.',
  'Write the first draft of the plan.',
  'Train all team leaders.',
  'Publish the revised procedure.',
  'Recruit two analysts.',
  'Test the new form with residents.',
  'Hold a workshop with partners.',
  'Close the old mailbox.',
];
export const OBJECTIVES = ['Better plans', 'A settled workforce', 'Services that listen', 'Sound records'];
export const CONCERN_TEXTS = [
  'Vacancies in two teams remain high.',
  'Audit found gaps in recording.',
  'Waiting times grew in the autumn.',
  'Two systems hold different addresses.',
];
export const ROLES = ['Head of Service', 'Programme Lead', 'Finance Partner', 'Team Manager'];
export const SECTIONS = ['Timeliness', 'Quality of practice', 'Use of services'];
export const MISSING = ['-', 'n/a', 'N/A', '..', 'TBC', null];
export const SUPPRESSED = ['[c]', '*', '<5'];
