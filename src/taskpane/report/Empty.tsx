import type { ReactElement, ReactNode } from 'react';

interface Props {
  icon: ReactElement;
  title: string;
  children: ReactNode;
}

/** Where there is nothing to show: what is missing, and how it comes. */
export function Empty({ icon, title, children }: Props) {
  return (
    <div className="empty">
      <span className="empty-icon" aria-hidden="true">
        {icon}
      </span>
      <p className="strong">{title}</p>
      <p className="muted">{children}</p>
    </div>
  );
}
