import { Checkbox } from '@fluentui/react-components';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
  /** Names of the workbook's sheets but the report's own. */
  sheets: string[];
}

/** Which sheets are not read; the report's own never are. */
export function SheetSettings({ draft: { settings, set }, sheets }: Props) {
  const gone = settings.leaveOut.filter((name) => !sheets.includes(name));
  const change = (name: string, out: boolean): void => {
    const others = settings.leaveOut.filter((one) => one !== name);
    set('leaveOut', out ? [...others, name] : others);
  };
  return (
    <fieldset className="sheets">
      <legend>Sheets to leave out</legend>
      {[...sheets, ...gone].map((name) => (
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
