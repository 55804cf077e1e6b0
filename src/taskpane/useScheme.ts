import { useEffect, useSyncExternalStore } from 'react';

export type Scheme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

/**
 * The scheme the host application asks for, else the one of the machine, also when it changes. The page is told,
 * for what the browser draws itself.
 */
export function useScheme(asked: Scheme | null): Scheme {
  const dark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  const scheme = asked ?? (dark ? 'dark' : 'light');
  useEffect(() => {
    document.documentElement.dataset['scheme'] = scheme;
  }, [scheme]);
  return scheme;
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
