import type { Issue, Tache } from '../../src/commands/etat';
import { Refus } from '../../src/commands/refus';
import { fr, textesPour } from '../../src/locales';
import { annoncesDe } from '../../src/taskpane/annonces';

const tache: Tache = { quoi: 'generation', annee: 2015, etape: 'ecriture', part: 0.6, annulation: false };
const issue = (said: Issue) => annoncesDe({ tache: null, issue: said }, fr);

describe('ce que dit le volet', () => {
  it('pendant le travail : l’étape, en mots', () => {
    expect(annoncesDe({ tache, issue: null }, fr)).toEqual({ statut: 'Écriture des feuilles…', alerte: '' });
    expect(annoncesDe({ tache: { ...tache, annulation: true }, issue: null }, fr).statut).toBe('Annulation en cours…');
    expect(annoncesDe({ tache: { ...tache, quoi: 'retrait', part: null }, issue: null }, fr).statut).toBe('Retrait du bilan 2015…');
    expect(annoncesDe({ tache: { ...tache, quoi: 'lecture' }, issue: null }, textesPour('en-US')).statut).toBe('Reading the workbook…');
  });

  it('au repos : rien', () => {
    expect(annoncesDe({ tache: null, issue: null }, fr)).toEqual({ statut: '', alerte: '' });
  });

  it('à la fin : « Bilan 2015 généré »', () => {
    expect(issue({ quoi: 'fait', annee: 2015 })).toEqual({ statut: 'Bilan 2015 généré', alerte: '' });
  });

  it('une annulation demandée n’est pas une alerte, une annulation incomplète en est une', () => {
    expect(issue({ quoi: 'refus', refus: new Refus({ cause: 'annulee' }) })).toEqual({ statut: fr.pane.arrete, alerte: '' });
    expect(issue({ quoi: 'refus', refus: new Refus({ cause: 'annulee' }, false) })).toEqual({ statut: '', alerte: fr.erreurs.incomplet });
  });

  it('un refus dit pourquoi, que faire, et ce qu’il est advenu du classeur', () => {
    const { statut, alerte } = issue({ quoi: 'refus', refus: new Refus({ cause: 'classeurProtege' }) });
    expect(statut).toBe('');
    expect(alerte).toMatch(/protégée.*recommencez\. Le classeur est resté comme avant\.$/);
  });

  it('une feuille disparue, une feuille masquée, une faute : chacune sa phrase', () => {
    expect(issue({ quoi: 'feuilleIntrouvable', feuille: 'Suivi' }).alerte).toContain('« Suivi » n’est plus dans le classeur');
    expect(issue({ quoi: 'feuilleMasquee', feuille: 'Suivi' }).alerte).toContain('« Suivi » est masquée');
    expect(issue({ quoi: 'faute', detail: 'x is undefined' }).alerte).toContain('(x is undefined)');
  });
});
