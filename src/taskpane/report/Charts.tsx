import type { Palette } from '../../adapters/theme';
import type { Place, ShownChart } from '../paneHost';
import { ChartDisclosure } from './ChartDisclosure';
import { ShortList } from './ShortList';

interface Props {
  charts: readonly ShownChart[];
  leftOut: number;
  palette: Palette;
  goTo: (place: Place) => void;
}

/** The XmR chart of each measure, folded up; what has no room among them is counted. */
export function Charts({ charts, leftOut, palette, goTo }: Props) {
  return (
    <>
      <ShortList
        what="charts"
        entries={charts.map((one) => (
          <ChartDisclosure key={one.id} shown={one} palette={palette} goTo={goTo} />
        ))}
      />
      {leftOut > 0 && (
        <p className="muted">
          {leftOut === 1 ? '1 further chart is' : `${String(leftOut)} further charts are`} not shown: on
          target or less unusual. The summary of measures has their variation.
        </p>
      )}
    </>
  );
}
