import { useEffect, useRef, useState } from 'react';

/** The width an element has on the page, followed as the window changes. */
export function useWidth<Kind extends HTMLElement>(before: number) {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
