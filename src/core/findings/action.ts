import type { ActionStatus } from './status';

export interface ActionFinding {
  id: string;
  ref: string | null;
  objective: string | null;
  action: string;
  owner: string | null;
  /** ISO date when "by when" is a date or a month (its last day); null otherwise. */
  due: string | null;
  /** As typed: "Ongoing", "March 2020". */
  dueText: string | null;
  register: number;
  sheet: string;
  row: number;
  cell: string;
  theme: string | null;
  narrative: string | null;
  meetingDate: string | null;
  minute: string | null;
  /** In reporting order. */
  statuses: { label: string; rag: ActionStatus | null; cell: string }[];
  latestRag: ActionStatus | null;
  /** How the latest status was read: "typed “Amber”", "cell colour FFC000". */
  reason: string;
  complete: boolean;
  overdue: boolean;
}
