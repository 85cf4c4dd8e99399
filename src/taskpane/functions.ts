import { MoyensDuClasseur } from '../commands/moyens';
import { enregistrer } from '../functions';

// The manifest's schema asks for a script of the functions alone, without a pane: whoever loads it has them registered.
enregistrer(() => ('Office' in globalThis ? Office.context.displayLanguage : undefined), new MoyensDuClasseur());
