import type { Atelier } from '../../commands/atelier';
import type { Etat } from '../../commands/etat';
import type { Textes } from '../../locales';
import { enTexte } from '../../sources/serialDate';
import { annoncesDe } from '../annonces';
import { bouton, ecrire, element } from '../element';

/** A part of the pane that stays and follows the state. */
export interface Partie {
  elements: readonly HTMLElement[];
  suivre: (etat: Etat) => void;
}

/** The year, the big button, the progress with its way out, and what the pane has to say. */
export function commande(atelier: Atelier, textes: Textes): Partie {
  const { pane } = textes;
  const annee = element('select', { id: 'annee' });
  annee.addEventListener('change', () => {
    atelier.choisir(Number(annee.value));
    // While something is under way the year stays.
    montrerAnnees(annee, atelier.magasin.valeur);
  });
  const note = element('p', { class: 'discret', id: 'annee-note' });
  const generer = bouton(pane.genererSansAnnee, 'primaire', () => {
    if (generer.getAttribute('aria-disabled') !== 'true') void atelier.generer();
  });
  const barre = element('progress', { max: '100', 'aria-labelledby': 'statut' });
  const annuler = bouton(pane.annuler, 'secondaire', () => { atelier.annuler(); });
  const avancement = element('div', { class: 'avancement' }, barre, annuler);
  const statut = element('p', { id: 'statut', role: 'status' });
  const alerte = element('p', { id: 'alerte', role: 'alert' });

  const suivre = (etat: Etat) => {
    const { tache, bilan } = etat;
    montrerAnnees(annee, etat);
    ecrire(note, noteDe(etat, textes));
    ecrire(generer, libelle(etat, textes));
    // Not `disabled`: a button that loses the focus while it works leaves keyboard users nowhere.
    generer.setAttribute('aria-disabled', String(tache !== null));
    avancement.hidden = tache === null;
    if (typeof tache?.part === 'number') barre.value = Math.round(tache.part * 100);
    else barre.removeAttribute('value');
    if (tache?.quoi !== 'generation' && document.activeElement === annuler) generer.focus();
    annuler.hidden = tache?.quoi !== 'generation';
    annuler.setAttribute('aria-disabled', String(tache?.annulation ?? false));
    const said = annoncesDe(etat, textes);
    ecrire(statut, said.statut);
    // The link that failed may stand far below.
    if (ecrire(alerte, said.alerte) && said.alerte !== '') alerte.scrollIntoView({ block: 'nearest' });
    statut.dataset['ton'] = tache === null && etat.issue?.quoi === 'fait' && bilan ? 'reussite' : 'neutre';
  };
  const choix = element('div', { class: 'choix' }, element('label', { for: 'annee' }, pane.annee), annee);
  annee.setAttribute('aria-describedby', 'annee-note');
  return { elements: [choix, note, generer, avancement, statut, alerte], suivre };
}

function libelle({ annee, poses }: Etat, { pane }: Textes): string {
  if (annee === null) return pane.genererSansAnnee;
  return poses.has(annee) ? pane.actualiser(annee) : pane.generer(annee);
}

function noteDe({ lecture, annee, bilan }: Etat, { pane }: Textes): string {
  if (lecture?.sources.registre && annee === null) return pane.aucuneAnnee;
  return bilan?.arreteAu ? pane.arreteAu(enTexte(bilan.arreteAu)) : '';
}

function montrerAnnees(liste: HTMLSelectElement, { annees, annee, tache }: Etat): void {
  const shown = [...liste.options].map(({ value }) => Number(value));
  if (shown.length !== annees.length || annees.some((year, index) => shown[index] !== year)) {
    liste.replaceChildren(...annees.map((year) => element('option', { value: String(year) }, String(year))));
  }
  liste.value = annee === null ? '' : String(annee);
  liste.disabled = annees.length === 0;
  liste.setAttribute('aria-disabled', String(tache !== null));
}
