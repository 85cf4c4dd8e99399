import type { CauseAvertissement, CauseEcart } from '../sources/constats';
import type { Controle } from './controles';
import type { Textes } from '../locales';

/** The sentence that tells why a row is set aside or deserves a look. */
export function phrase(constat: CauseEcart | CauseAvertissement, { constats, champs }: Textes): string {
  const champ = (nom: string) => champs[nom] ?? nom;
  switch (constat.cause) {
    case 'entreeAbsente':
    case 'associeSansDate':
    case 'sortieSansMotif':
    case 'feuilleNonLue':
    case 'fusionsInconnues':
    case 'lignesMasquees':
    case 'dateAbsente':
    case 'territoireAbsent':
      return constats[constat.cause];
    case 'entreeIllisible':
    case 'sortieIllisible':
    case 'associationIllisible':
    case 'programmeExclu':
    case 'motifSansDate':
    case 'motifNonClasse':
    case 'dateIllisible':
    case 'montantIllisible':
    case 'annule':
    case 'figureIllisible':
    case 'communeIntrouvable':
      return constats[constat.cause](constat.valeur);
    case 'recapitulatif':
      return constats.recapitulatif(constat.de);
    case 'communeInconnue':
      return constats.communeInconnue(constat.valeur, constat.code);
    case 'residenceIndecise':
      return constats.residenceIndecise(champ(constat.champ), constat.valeur);
    case 'horsRegistre':
      return constats.horsRegistre(constat.personne);
    case 'montantDuMoisIllisible':
      return constats.montantDuMoisIllisible(constat.mois, constat.valeur);
    case 'sortieAvantEntree':
      return constats.sortieAvantEntree(constat.entree, constat.sortie);
    case 'doublon':
      return constats.doublon(constat.de.feuille, constat.de.ligne);
    case 'categorieNonClassee':
      return constats.categorieNonClassee(champ(constat.champ), constat.valeur);
    case 'dateApresArret':
      return constats.dateApresArret(champ(constat.champ), constat.date);
    case 'rubriquesVides':
      return constats.rubriquesVides(constat.champs.map(champ).join(', '));
    case 'rubriqueAbsente':
      return constats.rubriqueAbsente(champ(constat.champ));
    case 'valeurEnErreur':
      return constats.valeurEnErreur(champ(constat.champ), constat.valeur);
    case 'valeurIllisible':
      return constats.valeurIllisible(champ(constat.champ), constat.valeur);
    case 'deuxiemeStructure':
      return constats.deuxiemeStructure(constat.de.feuille, constat.de.ligne, constat.structure);
    case 'sejoursReunis':
      return constats.sejoursReunis(constat.de.feuille, constat.de.ligne);
    case 'parametreIllisible':
      return constats.parametreIllisible(constat.parametre, constat.valeur);
    case 'parametreSansAnnee':
      return constats.parametreSansAnnee(constat.parametre);
  }
}

/** The sentence of an identity. */
export function phraseIdentite({ id, axe }: Controle, { identites, axes }: Textes): string {
  const sentence = identites[id];
  return typeof sentence === 'string' ? sentence : sentence(axe === undefined ? '' : axes[axe]);
}
