import type { Atelier } from './atelier';

/** The name by which the manifest calls the ribbon's button *Générer le bilan*. */
export const COMMANDE = 'genererBilan';

/** The part of Office's event that a command must answer. */
interface Evenement {
  completed: () => void;
}

/**
 * The ribbon's *Générer le bilan*: shows the pane, where progress, result and errors stand, and
 * does what the pane's button does.
 *
 * @param ouvrirVolet Shows the pane; where Excel refuses, the bilan is made all the same.
 */
export async function genererDepuisLeRuban(atelier: Atelier, event: Evenement, ouvrirVolet: () => Promise<void>): Promise<void> {
  try {
    const shown = ouvrirVolet().catch((error: unknown) => { reportError(error); });
    await atelier.generer();
    await shown;
  } finally {
    event.completed();
  }
}

/** Gives the command to Office. */
export function associerLeRuban(atelier: Atelier): void {
  Office.actions.associate(COMMANDE, (event: Office.AddinCommands.Event) => genererDepuisLeRuban(atelier, event, () => Office.addin.showAsTaskpane()));
}
