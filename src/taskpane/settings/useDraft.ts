import { useEffect, useState } from 'react';
import type { Examined } from '../../app/examine';
import type { Settings } from '../../core/settings';
import type { PaneHost, SettingsPreview } from '../paneHost';
import type { Failure } from '../run/failure';
import { failureOf } from '../run/failure';
import { same, touched } from './touched';
import { without } from './without';

/** Settings as edited and not yet applied. */
export type Edits = Partial<Settings>;

/** Sets one setting; what it was anyway is no edit. */
export type SetSetting = <K extends keyof Settings>(name: K, value: Settings[K]) => void;

/** Says what is wrong with what a field holds, or that nothing is (null). */
export type SetProblem = (field: string, sentence: string | null) => void;

export type Previewed =
  | { is: 'nothing' }
  | { is: 'working' }
  | { is: 'ready'; preview: SettingsPreview }
  | { is: 'failed'; failure: Failure };

export interface Draft {
  /** The settings as they would be. */
  settings: Settings;
  edits: Edits;
  problems: Readonly<Record<string, string>>;
  previewed: Previewed;
  /** Another number whenever fields should forget what was typed into them. */
  revision: number;
  set: SetSetting;
  setProblem: SetProblem;
  discard: () => void;
}

/** So that a preview is worked out when a word is typed, not at each of its letters. */
const PAUSE_MS = 200;

/** Edited settings, checked and tried out on what was examined; the workbook learns of them only when applied. */
export function useDraft(examined: Examined, loadHost: () => Promise<PaneHost>): Draft {
  const [edits, setEdits] = useState<Edits>({});
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [revision, setRevision] = useState(0);
  const [seen, setSeen] = useState(examined);
  const inForce = examined.chosen.settings;

  if (seen !== examined) {
    setSeen(examined);
    setEdits(remaining(edits, inForce));
    setProblems({});
    setRevision(revision + 1);
  }

  const set: SetSetting = (name, value) =>
    setEdits((before) => remaining({ ...before, [name]: value }, inForce));
  const setProblem: SetProblem = (field, sentence) =>
    setProblems((before) => (sentence === null ? without(before, field) : { ...before, [field]: sentence }));
  const discard = (): void => {
    setEdits({});
    setProblems({});
    setRevision(revision + 1);
  };
  const previewed = usePreview(examined, edits, loadHost);
  return {
    settings: { ...inForce, ...edits },
    edits,
    problems,
    previewed,
    revision,
    set,
    setProblem,
    discard,
  };
}

function remaining(edits: Edits, inForce: Settings): Edits {
  const differs = ([name, value]: [string, unknown]): boolean =>
    !same(value, inForce[name as keyof Settings]);
  return Object.fromEntries(Object.entries(edits).filter(differs));
}

function usePreview(examined: Examined, edits: Edits, loadHost: () => Promise<PaneHost>): Previewed {
  const [latest, setLatest] = useState<{ of: Edits; on: Examined; previewed: Previewed } | null>(null);
  const empty = Object.keys(edits).length === 0;

  useEffect(() => {
    if (empty) return undefined;
    let superseded = false;
    const tell = (previewed: Previewed): void => {
      if (!superseded) setLatest({ of: edits, on: examined, previewed });
    };
    const timer = setTimeout(() => {
      loadHost()
        .then((host) => host.preview(examined, touched(edits, examined.chosen.settings)))
        .then((preview) => tell({ is: 'ready', preview }))
        .catch((thrown: unknown) => tell({ is: 'failed', failure: failureOf(thrown) }));
    }, PAUSE_MS);
    return () => {
      superseded = true;
      clearTimeout(timer);
    };
  }, [empty, edits, examined, loadHost]);

  if (empty) return { is: 'nothing' };
  return latest !== null && latest.of === edits && latest.on === examined
    ? latest.previewed
    : { is: 'working' };
}
