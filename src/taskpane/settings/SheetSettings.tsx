import { Checkbox } from '@fluentui/react-components';
import type { WorkbookContents } from '../../core/grid/grid';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
  contents: WorkbookContents;
}

/** Which sheets are not read; the report's own never are. */
export function SheetSettings({ draft: { settings, set }, contents }: Props) {
  const own = new Set(contents.own.map(({ sheet }) => sheet));
  const there = contents.sheets.map(({ name }) => name).filter((name) => !own.has(name));
  const gone = settings.leaveOut.filter((name) => !there.includes(name));
  const change = (name: string, out: boolean): void => {
    const others = settings.leaveOut.filter((one) => one !== name);
    set('leaveOut', out ? [...others, name] : others);
  };
  return (
    <fieldset className="sheets">
      <legend>Sheets to leave out</legend>
      {[...there, ...gone].map((name) => (
        <Checkbox
          key={name}
          checked={settings.leaveOut.includes(name)}
          label={gone.includes(name) ? `${name} (not in this workbook)` : name}
          onChange={(_, { checked }) => change(name, checked === true)}
        />
      ))}
    </fieldset>
  );
}
