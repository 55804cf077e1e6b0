import type { CSSProperties } from 'react';
import { dashesOf } from '../../adapters/drawing';
import type { Drawing, Shape } from '../../adapters/drawing';
import { INK, LEVEL, MUTED, NAVY, RULE, TRIAL_LEVEL } from '../../adapters/theme';

/** The colours of paper in those of the pane, which has a dark side too. */
const IN_PANE: Record<string, string> = {
  [NAVY]: 'var(--colorNeutralForeground1)',
  [INK]: 'var(--colorNeutralForeground1)',
  [MUTED]: 'var(--colorNeutralForeground3)',
  [RULE]: 'var(--colorNeutralBackground5)',
  [LEVEL]: 'var(--colorNeutralStrokeAccessible)',
  [TRIAL_LEVEL]: 'var(--colorNeutralStroke1)',
};

interface Props {
  drawing: Drawing;
  /** Its words stand beside it: an icon, in its own colours on any ground. */
  beside?: true;
}

/** A drawing, with its words for who can't see it. */
export function Picture({ drawing: { width, height, shapes, words }, beside }: Props) {
  const role = beside ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words };
  const box = `0 0 ${String(width)} ${String(height)}`;
  return (
    <svg {...role} viewBox={box} width={width} height={height}>
      {shapes.map((shape, i) => (
        <ShapeOf key={i} shape={shape} colour={colourOf(shape, beside)} />
      ))}
    </svg>
  );
}

/** What stands beside words is an icon, which brings its own ground along. */
function colourOf({ colour }: Shape, icon: boolean | undefined): string {
  return icon === true ? `#${colour}` : (IN_PANE[colour] ?? `#${colour}`);
}

function ShapeOf({ shape, colour }: { shape: Shape; colour: string }) {
  const filled: CSSProperties = { fill: colour };
  if (shape.kind === 'dot') {
    const [cx, cy] = shape.at;
    return <circle cx={cx} cy={cy} r={shape.radius} style={filled} />;
  }
  if (shape.kind === 'box') {
    const [x, y] = shape.at;
    return <rect x={x} y={y} width={shape.width} height={shape.height} style={filled} />;
  }
  if (shape.kind === 'text') {
    const [x, y] = shape.at;
    return (
      <text
        x={x}
        y={y}
        fontSize={shape.size}
        fontWeight={shape.bold ? 'bold' : undefined}
        textAnchor={shape.anchor}
        style={filled}
      >
        {shape.text}
      </text>
    );
  }
  return (
    <polyline
      points={shape.points.map((point) => point.join(',')).join(' ')}
      strokeWidth={shape.width}
      strokeDasharray={dashesOf(shape.dashed).join(' ') || undefined}
      style={{ fill: 'none', stroke: colour }}
    />
  );
}
