import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Place } from '../paneHost';
import { ChangesPreview } from './ChangesPreview';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
  busy: boolean;
  apply: () => void;
  goTo: (place: Place) => void;
}

/** What the edits would do, before they are done. There only while something is edited. */
export function ApplyBar({ draft, busy, apply, goTo }: Props) {
  const { previewed, edits, problems, discard } = draft;
  const wrong = Object.values(problems);
  const untouched = Object.keys(edits).length === 0 && wrong.length === 0;
  const ready = previewed.is === 'ready' ? previewed.preview : null;

  // The bar grows at the foot of the window, maybe over the field that is being edited.
  useEffect(() => {
    const on = document.activeElement;
    if (on?.closest('.settings') != null && on.closest('.apply') === null)
      on.scrollIntoView({ block: 'nearest' });
  }, [previewed.is]);

  return (
    <div className={untouched ? 'apply apply-empty' : 'apply'}>
      <p aria-live="polite" className="strong">
        {wordsFor(draft)}
      </p>
      {!untouched && (
        <>
          {ready?.checks.map(({ message }) => (
            <p key={message} className="field-problem">
              {message}
            </p>
          ))}
          {ready !== null && <ChangesPreview changes={ready.changes} goTo={goTo} />}
          <div className="apply-buttons">
            <Button
              appearance="primary"
              disabledFocusable={busy || wrong.length > 0 || previewed.is === 'failed'}
              onClick={apply}
            >
              Apply and refresh
            </Button>
            <Button disabledFocusable={busy} onClick={discard}>
              Discard
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function wordsFor({ previewed, problems }: Draft): string {
  const [wrong] = Object.values(problems);
  if (wrong !== undefined) return wrong;
  if (previewed.is === 'working') return 'Working out what would change …';
  if (previewed.is === 'failed') return previewed.failure.message;
  if (previewed.is === 'nothing') return '';
  const n = previewed.preview.changes.length;
  if (n === 0) return 'No rating would change.';
  return n === 1 ? '1 rating would change:' : `${String(n)} ratings would change:`;
}
