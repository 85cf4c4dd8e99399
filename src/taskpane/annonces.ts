import type { Etat, Issue, Tache } from '../commands/etat';
import { phraseDuRefus } from '../commands/refus';
import type { Textes } from '../locales';

/** What the pane says: `statut` is good or neutral news, `alerte` asks for something to be done. */
export interface Annonces {
  statut: string;
  alerte: string;
}

/** The words for what goes on, or for how the last thing ended. */
export function annoncesDe({ tache, issue }: Pick<Etat, 'tache' | 'issue'>, textes: Textes): Annonces {
  if (tache) return { statut: phraseDeLaTache(tache, textes), alerte: '' };
  return issue ? phraseDeLIssue(issue, textes) : { statut: '', alerte: '' };
}

/** What is being done, in words. */
function phraseDeLaTache({ quoi, annee, etape, annulation }: Tache, { pane }: Textes): string {
  if (annulation) return pane.annulation;
  if (quoi === 'retrait') return pane.retrait(annee ?? 0);
  if (quoi === 'parametres') return pane.creation;
  if (quoi === 'reponse') return pane.enregistrement;
  return quoi === 'lecture' ? pane.chargement : `${pane.etapes[etape]}…`;
}

function phraseDeLIssue(issue: Issue, textes: Textes): Annonces {
  const { pane, erreurs } = textes;
  const statut = (texte: string): Annonces => ({ statut: texte, alerte: '' });
  const alerte = (texte: string): Annonces => ({ statut: '', alerte: texte });
  switch (issue.quoi) {
    case 'lu':
      return statut(pane.lu);
    case 'fait':
      return statut(pane.fait(issue.annee));
    case 'retire':
      return statut(pane.retire(issue.annee));
    case 'parametresCrees':
      return statut(pane.parametresCrees(issue.feuille));
    case 'repondu':
    case 'oublie':
      return statut(pane[issue.quoi]);
    case 'classe':
      return statut(pane.classe(issue.valeur, issue.classe, issue.feuille));
    case 'relu':
      return statut(pane.relu(issue.contredits));
    case 'texteVide':
    case 'selectionVide':
    case 'selectionTropGrande':
    case 'chiffreIntrouvable':
      return alerte(pane[issue.quoi]);
    case 'feuilleIntrouvable':
    case 'feuilleMasquee':
      return alerte(pane[issue.quoi](issue.feuille));
    case 'faute':
      return alerte(`${pane.faute(issue.detail)} ${erreurs.rienChange}`);
    case 'refus': {
      const phrase = phraseDuRefus(issue.refus, textes);
      const asked = issue.refus.raison.cause === 'annulee' && issue.refus.intact;
      return asked ? statut(phrase) : alerte(phrase);
    }
  }
}
