/** What the pane does, before it has done anything: three lines, and nothing to set up. */
export function FirstRun() {
  return (
    <section className="first-run" aria-labelledby="first-run">
      <h2 id="first-run">A highlight report from this workbook</h2>
      <ol>
        <li>Reads your KPI sheets, risk registers and action plans as they are.</li>
        <li>Works out direction, RAG and risk scores, and says why for each.</li>
        <li>Adds sheets of its own; your sheets are not changed.</li>
      </ol>
      <p className="muted">Nothing to set up, and nothing leaves this computer.</p>
    </section>
  );
}
