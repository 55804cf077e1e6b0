export interface ScoreFinding {
  probability: number;
  impact: number;
  score: number;
}

export interface RiskFinding {
  id: string;
  ref: string | null;
  type: 'risk' | 'issue' | null;
  title: string | null;
  description: string;
  category: string | null;
  owner: string | null;
  mitigation: string | null;
  status: string | null;
  register: number;
  sheet: string;
  row: number;
  cell: string;
  probability: number | null;
  impact: number | null;
  score: number | null;
  recordedScore: number | null;
  /** Name of the band: "Red", or "Extreme" with the NHS preset; null without a score. */
  band: string | null;
  /** The band's rank for colour: red is worst but for the NHS preset's extreme. */
  bandStatus: 'red' | 'amber' | 'green' | 'extreme' | null;
  /** How the band came about, in one sentence with the figures. */
  reason: string;
  inherent: ScoreFinding | null;
  target: ScoreFinding | null;
  /** Size of the scale it was scored on, e.g. 5 for 5 × 5; null without a score. */
  scale: { probability: number; impact: number } | null;
  closed: boolean;
  dateRaised: string | null;
  reviewDate: string | null;
  movement: 'new' | 'up' | 'down' | 'same' | null;
}
