import { useEffect, useState } from 'react';
import type * as Loaded from './views';

type Views = typeof Loaded;

/** In one place, so that the bundler makes one piece of it. */
export const loadViews = () => import('./views');

/**
 * The views behind the tabs, loaded once the pane is on screen; null until then. What fails to load is loaded
 * again when `occasion` changes.
 */
export function useViews(occasion: string, fail: (thrown: unknown) => void): Views | null {
  const [views, setViews] = useState<Views | null>(null);
  useEffect(() => {
    if (views === null) loadViews().then((loaded) => setViews(loaded), fail);
  }, [views, occasion, fail]);
  return views;
}
