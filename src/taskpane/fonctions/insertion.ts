import type { Assistant, Echec } from '../../commands/assistant';
import { phraseDuRefus } from '../../commands/refus';
import type { Accord, Reserve } from '../../excel/insererFormule';
import type { CelluleActive } from '../../excel/suivreCellule';
import type { Declaration } from '../../functions';
import { parametresDe, seRepand } from '../../functions/aide';
import type { Textes } from '../../locales';
import { lettres } from '../../sources/grille';
import { bouton, ecrire, element } from '../element';
import type { Confirmation } from '../vues/confirmation';
import { formuleDe, plagesDe } from './argument';
import { code } from './code';
import { formulaire } from './formulaire';

/** The part of the pane in which a formula is written: its fields, what it will be, and the button that puts it into the active cell. */
export function ecriture({ id }: Declaration, assistant: Assistant, textes: Textes, confirmation: Confirmation): readonly HTMLElement[] {
  const { fonctions: mots } = textes;
  const langue = textes.langue === 'fr' ? 'fr' : 'en';
  let active: CelluleActive | null = null;
  const formule = element('p', {});
  const cible = element('p', { class: 'discret', id: 'cellule-active' });
  const message = element('p', { class: 'message', 'aria-live': 'polite' });
  const dire = (texte: string, ton: 'reussite' | 'alerte' | 'neutre'): void => {
    message.dataset['ton'] = ton;
    ecrire(message, texte);
  };
  const lieu = ({ feuille, cellule }: CelluleActive): string => mots.lieu(feuille, cellule);
  const montrer = (): void => {
    formule.replaceChildren(code(formuleDe(id, champs.apercu(), langue, active?.feuille ?? null)));
  };
  const champs = formulaire(id, parametresDe(id, langue), {
    textes,
    change: () => {
      dire('', 'neutre');
      montrer();
    },
    prendre: async () => {
      const found = await assistant.prendre();
      if (found.etat === 'plage') return found.plage;
      if (found.etat === 'plusieurs') return mots.plusieursBlocs;
      return found.etat === 'pasDeCellules' ? mots.pasDeCellules : phraseDeLEchec(found, textes);
    },
  });
  const inserer = async (accord: Accord | null): Promise<void> => {
    dire('', 'neutre');
    const given = champs.verifier();
    if (given === null) return;
    const done = await assistant.inserer({ formule: (feuille) => formuleDe(id, given, 'en', feuille), plages: plagesDe(given), seRepand: seRepand(id) }, accord);
    switch (done.etat) {
      case 'inseree':
        dire(mots.inseree(lieu(done)), 'reussite');
        return;
      case 'aConfirmer':
        confirmation.demander(
          { titre: mots.confirmerTitre(lieu(done.accord)), detail: done.accord.reserves.map((reserve) => phraseDeLaReserve(reserve, textes)), oui: mots.remplacer, non: mots.laisser },
          () => void inserer(done.accord),
        );
        return;
      case 'circulaire':
        dire(mots.circulaire(lieu(done)), 'alerte');
        return;
      case 'pasDeCellules':
        dire(mots.pasDeCellules, 'alerte');
        return;
      default:
        dire(phraseDeLEchec(done, textes), 'alerte');
    }
  };
  const button = bouton(mots.inserer, 'primaire', () => void inserer(null));
  button.setAttribute('aria-describedby', 'cellule-active');
  void assistant.suivre((cellule) => {
    active = cellule;
    ecrire(cible, cellule === null ? mots.aucuneCellule : mots.cellule(lieu(cellule)));
    montrer();
  });
  montrer();
  return [
    element('h4', {}, mots.ecrire),
    ...champs.elements,
    element('p', { class: 'titre-de-formule' }, mots.formule),
    formule,
    cible,
    button,
    message,
  ];
}

function phraseDeLaReserve(reserve: Reserve, { fonctions: mots }: Textes): string {
  switch (reserve.reserve) {
    case 'occupee':
      return mots.cellulePleine(reserve.contenu);
    case 'placePrise':
      return mots.placePrise(`${lettres(reserve.colonne)}${reserve.ligne + 1}`);
    case 'feuilleDuBilan':
    case 'dansUnTableau':
      return mots[reserve.reserve];
  }
}

function phraseDeLEchec(echec: Echec, textes: Textes): string {
  switch (echec.etat) {
    case 'refus':
      return phraseDuRefus(echec.refus, textes);
    case 'faute':
      return textes.pane.faute(echec.detail);
    case 'occupe':
      return textes.fonctions.occupe;
  }
}
