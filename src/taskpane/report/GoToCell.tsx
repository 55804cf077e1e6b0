import type { Place } from '../paneHost';

interface Props {
  place: Place;
  /** Id of the sentence the cell belongs to, so that buttons of one name are told apart. */
  about: string;
  goTo: (place: Place) => void;
}

/** Where something stands, and the way there. Lists hold thousands of these, so it is a plain button. */
export function GoToCell({ place: { sheet, cell }, about, goTo }: Props) {
  const where = [sheet, cell].filter((part) => part !== '').join(', ');
  if (sheet === '' || cell === '') return where === '' ? null : <p className="place">{where}</p>;
  return (
    <p className="place">
      <span>{where}</span>
      <button type="button" className="link" aria-describedby={about} onClick={() => goTo({ sheet, cell })}>
        Go to cell
      </button>
    </p>
  );
}
