import type { Settings } from '../settings';

/**
 * The block at the head of a committee paper: what the report itself doesn't know. A text that is missing or blank is
 * left out, label and all, so that no empty line goes to a board.
 */
export interface PaperHeader {
  /** Instead of the report's own title. */
  title?: string;
  /** The board or committee: "Improvement Board". */
  reportTo?: string;
  agendaItem?: string;
  /** A role or a name. */
  preparedBy?: string;
  /** As it is to be printed: "13 February 2020". */
  meetingDate?: string;
}

/** The block as the settings have it. */
export function paperHeader({ reportTo, meetingDate, agendaItem, preparedBy }: Settings): PaperHeader {
  const lines = { reportTo, meetingDate, agendaItem, preparedBy };
  return Object.fromEntries(Object.entries(lines).filter(([, text]) => text !== null));
}

export interface HeaderLine {
  label: string;
  text: string;
}

/** The lines there is something to say in, in the order of a council's papers. */
export function headerLines({ reportTo, agendaItem, preparedBy, meetingDate }: PaperHeader): HeaderLine[] {
  const lines: [string, string | undefined][] = [
    ['Report to', reportTo],
    ['Date of meeting', meetingDate],
    ['Agenda item', agendaItem],
    ['Prepared by', preparedBy],
  ];
  return lines.flatMap(([label, text = '']) => (text.trim() === '' ? [] : [{ label, text: text.trim() }]));
}
