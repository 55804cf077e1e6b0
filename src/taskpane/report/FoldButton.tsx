import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  open: boolean;
  setOpen: (open: boolean) => void;
  /** Id of what is folded. */
  controls: string;
  /** Said behind the title. */
  children?: ReactNode;
}

/** The title of something that is folded up until somebody wants to see it. */
export function FoldButton({ title, open, setOpen, controls, children }: Props) {
  return (
    <h4>
      <button
        type="button"
        className="fold"
        aria-expanded={open}
        aria-controls={controls}
        onClick={() => setOpen(!open)}
      >
        <ChevronRightRegular aria-hidden="true" />
        <span className="fold-title">{title}</span>
        {children}
      </button>
    </h4>
  );
}
