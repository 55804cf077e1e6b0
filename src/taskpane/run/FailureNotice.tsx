import { ErrorCircleRegular } from '@fluentui/react-icons';
import type { Failure } from './failure';

/** What went wrong, said at once to a screen reader too, and staying until the next refresh. */
export function FailureNotice({ failure }: { failure: Failure }) {
  return (
    <div className="notice">
      <ErrorCircleRegular className="notice-icon" aria-hidden="true" />
      <div>
        <p className="notice-title">{failure.title}</p>
        <p role="alert">{failure.message}</p>
        {failure.detail !== null && (
          <details>
            <summary>Technical detail</summary>
            <p className="muted">{failure.detail}</p>
          </details>
        )}
      </div>
    </div>
  );
}
