import type { Step } from '../../app/ports';
import { Cancelled, WorkbookProblem } from '../../app/ports';

/** What the page asks of the thread that holds the workbook, and what it gets; all of it can be sent. */
export type Asked =
  | { id: number; call: 'open'; bytes: ArrayBuffer; name: string }
  | { id: number; call: HostCall; given: unknown[] };

export type HostCall =
  'examine' | 'refresh' | 'preview' | 'rows' | 'excerpt' | 'copied' | 'paper' | 'webPage';

export type Told =
  | { id: number; is: 'step'; step: Step }
  | { id: number; is: 'share'; share: number }
  | { id: number; is: 'done'; result: unknown }
  | { id: number; is: 'failed'; failure: SentFailure };

/** An error as it crosses between threads: of its class only the name is left. */
export interface SentFailure {
  name: string;
  message: string;
  kind?: WorkbookProblem['kind'];
  stack?: string;
}

export function sentFailure(thrown: unknown): SentFailure {
  const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return {
    name,
    message,
    ...(stack === undefined ? {} : { stack }),
    ...(thrown instanceof WorkbookProblem ? { kind: thrown.kind } : {}),
  };
}

/** The error as it was thrown. */
export function receivedFailure({ name, message, kind, stack }: SentFailure): Error {
  if (kind !== undefined) return new WorkbookProblem(kind, message);
  if (name === 'Cancelled') return new Cancelled();
  const error = new Error(message);
  return Object.assign(error, { name }, stack === undefined ? {} : { stack });
}
