import { ChevronRightRegular } from '@fluentui/react-icons';
import type { CheckKind } from './checkGroups';

interface Props {
  kind: CheckKind;
  open: boolean;
  toggle: () => void;
}

/** The name of a kind of check, under which its checks fold away. */
export function KindHeading({ kind: { name, checks }, open, toggle }: Props) {
  return (
    <h4>
      <button type="button" className="fold" aria-expanded={open} onClick={toggle}>
        <ChevronRightRegular aria-hidden="true" />
        <span className="fold-title">{name}</span>
        <span className="muted">{checks.length}</span>
      </button>
    </h4>
  );
}
