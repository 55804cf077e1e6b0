import { useEffect, useMemo, useState } from 'react';
import type { Settings } from '../../core/settings';
import type { EditedSettings, KnownWorkbook, PaneHost, SettingsPreview } from '../paneHost';
import type { Failure } from '../run/failure';
import { failureOf } from '../run/failure';
import { byId } from './measureChoices';
import type { Edits } from './touched';
import { touched } from './touched';
import { without } from './without';

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
  /** What a refresh is to be asked for, to apply the edits. */
  asked: EditedSettings;
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

/** Edited settings, checked and tried out on what was read; the workbook learns of them only when applied. */
export function useDraft(known: KnownWorkbook, loadHost: () => Promise<PaneHost>): Draft {
  const [edits, setEdits] = useState<Edits>({});
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [revision, setRevision] = useState(0);
  const [seen, setSeen] = useState(known);
  const inForce = useMemo(() => inForceOf(known), [known]);

  if (seen !== known) {
    setSeen(known);
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
  const asked = useMemo(() => touched(edits, inForce), [edits, inForce]);
  const previewed = usePreview(known, asked, loadHost);
  return {
    settings: { ...inForce, ...edits },
    edits,
    asked,
    problems,
    previewed,
    revision,
    set,
    setProblem,
    discard,
  };
}

/** The settings in force as the pane edits them: those of measures by their ids. */
function inForceOf({ settings, measures }: KnownWorkbook): Settings {
  return { ...settings, measures: byId(settings.measures, measures) };
}

/** The edits that differ from what is in force. */
function remaining(edits: Edits, inForce: Settings): Edits {
  const differs = new Set(Object.keys(touched(edits, inForce)));
  return Object.fromEntries(Object.entries(edits).filter(([name]) => differs.has(name)));
}

function usePreview(
  known: KnownWorkbook,
  asked: EditedSettings,
  loadHost: () => Promise<PaneHost>,
): Previewed {
  const [latest, setLatest] = useState<{
    of: EditedSettings;
    on: KnownWorkbook;
    previewed: Previewed;
  } | null>(null);
  const empty = Object.keys(asked).length === 0;

  useEffect(() => {
    if (empty) return undefined;
    let superseded = false;
    const tell = (previewed: Previewed): void => {
      if (!superseded) setLatest({ of: asked, on: known, previewed });
    };
    const timer = setTimeout(() => {
      loadHost()
        .then((host) => host.preview(asked))
        .then((preview) => tell({ is: 'ready', preview }))
        .catch((thrown: unknown) => tell({ is: 'failed', failure: failureOf(thrown) }));
    }, PAUSE_MS);
    return () => {
      superseded = true;
      clearTimeout(timer);
    };
  }, [empty, asked, known, loadHost]);

  if (empty) return { is: 'nothing' };
  return latest !== null && latest.of === asked && latest.on === known ? latest.previewed : { is: 'working' };
}
