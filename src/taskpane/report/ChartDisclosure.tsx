import { useId, useState } from 'react';
import { chartDrawing } from '../../adapters/chartDrawing';
import type { Palette } from '../../adapters/theme';
import type { MeasureChart, TableCell } from '../../core/report/tables';
import type { Place, ShownChart } from '../paneHost';
import { FoldButton } from './FoldButton';
import { GoToCell } from './GoToCell';
import { Picture } from './Picture';
import { StatusMark } from './StatusMark';

interface Props {
  shown: ShownChart;
  palette: Palette;
  goTo: (place: Place) => void;
}

/** A measure's name and variation; unfolded its chart, what it says and the way to its cell. */
export function ChartDisclosure({ shown, palette, goTo }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { chart, variation, assurance, sentence, place } = shown;
  return (
    <li className="chart-entry">
      <FoldButton title={chart.title} open={open} setOpen={setOpen} controls={id} />
      <p className="chart-icons">
        <Said cell={variation} palette={palette} />{' '}
        {assurance.icon !== undefined && <Said cell={assurance} palette={palette} />}
      </p>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <DrawnChart chart={chart} />
            <p id={`${id}-said`}>{sentence}</p>
            <GoToCell place={place} about={`${id}-said`} goTo={goTo} />
          </>
        )}
      </div>
    </li>
  );
}

function Said({ cell: { text, status, icon }, palette }: { cell: TableCell; palette: Palette }) {
  if (status === undefined) return <span className="muted">{text}</span>;
  return <StatusMark status={status} palette={palette} text={text} icon={icon} />;
}

/** As wide as the pane is when it is unfolded; it grows and shrinks with the pane from then on. */
function DrawnChart({ chart }: { chart: MeasureChart }) {
  const [width, setWidth] = useState<number | null>(null);
  const measure = (place: HTMLElement | null): void => {
    if (place !== null && width === null) setWidth(place.clientWidth);
  };
  return (
    <div className="chart" ref={measure}>
      {width !== null && <Picture drawing={chartDrawing(chart, width)} />}
    </div>
  );
}
