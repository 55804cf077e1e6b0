import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** How far down the page something begins, in pixels, also when what is above it grows or shrinks. */
export function useDistanceFromTop(place: RefObject<HTMLElement | null>): number {
  const [distance, setDistance] = useState(0);
  useEffect(() => {
    const measure = (): void => {
      const { current } = place;
      if (current === null || current.offsetParent === null) return;
      setDistance(Math.round(current.getBoundingClientRect().top + window.scrollY));
    };
    const page = new ResizeObserver(measure);
    page.observe(document.body);
    return () => page.disconnect();
  }, [place]);
  return distance;
}
