import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Draws in the width there is, and again when that changes. The class keeps the height, so that nothing jumps. */
export function Fitted({ class: name, draw }: { class: string; draw: (width: number) => ComponentChildren }) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const sized = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    sized.observe(element);
    return () => sized.disconnect();
  }, []);
  return (
    <div class={name} ref={ref}>
      {width > 0 ? draw(width) : null}
    </div>
  );
}
