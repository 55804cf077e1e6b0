export type RagStatus = 'Red' | 'Amber' | 'Green';
export type ActionStatus = RagStatus | 'Blue';
