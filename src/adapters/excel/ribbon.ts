/// <reference types="office-js" />
import { whenOfficeIsLoaded } from './officeReady';

/**
 * Ties a ribbon button to what it does. Excel is told when `run` has come to an end, however it ended; until then
 * the button is busy. Without office.js there is no ribbon, and nothing happens.
 *
 * @param functionId the name of the function in the manifest
 */
export async function onRibbonButton(functionId: string, run: () => Promise<void>): Promise<void> {
  await whenOfficeIsLoaded();
  Office.actions.associate(functionId, (event: Office.AddinCommands.Event) => {
    const end = (): void => event.completed();
    void run().then(end, end);
  });
}
