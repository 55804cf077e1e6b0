import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';

interface Props {
  choose: () => void;
  trySample: () => void;
}

/** The page before a workbook is there. */
export function Welcome({ choose, trySample }: Props) {
  return (
    <section className="welcome" aria-labelledby="welcome">
      <h2 id="welcome">A highlight report from your workbook</h2>
      <p>
        Choose the Excel workbook that holds your KPI sheets, risk registers and action plans, or drop it
        anywhere on this page. It is read as it is, and the report is added on sheets of its own.
      </p>
      <div className="welcome-actions">
        <Button appearance="primary" size="large" icon={<FolderOpenRegular />} onClick={choose}>
          Choose workbook
        </Button>
        <Button size="large" onClick={trySample}>
          Try the sample workbook
        </Button>
      </div>
      <p className="muted">
        Nothing leaves this computer: the workbook is read by this page and sent nowhere. It works without a
        network once it is open.
      </p>
    </section>
  );
}
