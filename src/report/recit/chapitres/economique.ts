import type { Dims } from '../../figure';
import { elements, lesPlusGrands, lister, nommes, parTaille } from '../choisir';
import { etablissement } from '../etablissements';
import { dire, enumerer, joindre, mots, phrases, type Fragment } from '../fragment';
import { ENTREPRENEUR } from '../mots';
import type { Paragraphe } from '../paragraphe';
import { mesurer, nombre, sujet } from '../quantites';
import { dansLAnnee, quantite, type Recit } from '../recit';
import { changement, contre, evoluerPour } from '../variation';

/** Chapter 6: turnover, paid hours and contributions. */
export function economique(recit: Recit): Paragraphe[] {
  const paragraphe = (titre: string, ...fragments: readonly (Fragment | null)[]): Paragraphe => ({ chapitre: 'economique', titre, phrases: phrases(...fragments) });
  return [
    paragraphe('Chiffre d’affaires', total(recit), parStatut(recit), evolutionsParStatut(recit), parStructure(recit), evolutionsParStructure(recit), moyennes(recit), parAnnee(recit), moyennesDesAssocies(recit)),
    paragraphe('Heures salariées', salaries(recit), sansDoubleCompte(recit), heures(recit), etp(recit), parMois(recit)),
    paragraphe('Contributions', contributions(recit), contributionsParEtablissement(recit), evolutionsDesContributions(recit), partDesAssocies(recit), autofinancement(recit)),
  ];
}

function total(recit: Recit): Fragment | null {
  const turnover = quantite(recit, 'ca.montant');
  return turnover && dire`Les entrepreneurs ont réalisé ${dansLAnnee(recit)} un chiffre d'affaires de ${mesurer(turnover)} hors taxes${contre(recit, turnover)}`;
}

const STATUTS = [['accompagné', 'les entrepreneurs accompagnés'], ['associé', 'les associés']] as const;

function parStatut(recit: Recit): Fragment | null {
  const each = STATUTS.flatMap(([statut, qui]) => {
    const [amount, share] = [quantite(recit, 'ca.montant', { statut }), quantite(recit, 'ca.part', { statut })];
    return amount === null || share === null || amount.valeur <= 0 ? [] : [{ qui, amount, share }];
  });
  if (each.length < 2) return null;
  return enumerer(each.map(({ qui, amount, share }, index) =>
    joindre([mots(`${qui}${index === 0 ? ' en ont réalisé ' : ' '}`), mesurer(share), mots(' ('), mesurer(amount), mots(')')])));
}

function evolutionsParStatut(recit: Recit): Fragment | null {
  const changes = STATUTS.flatMap(([statut, qui]) => {
    const change = changement(recit, { code: 'ca.montant', dims: { statut } });
    return change === null ? [] : [{ change, pour: `pour ${qui}` }];
  });
  return changes.length < 2 ? null : dire`Par rapport à ${String(recit.annee - 1)}, le chiffre d'affaires ${evoluerPour(changes)}`;
}

/** « Coopilote réalise 63 % du chiffre d’affaires, Baticoop 31 % et Formacoop 4 % ». */
function parStructure(recit: Recit): Fragment | null {
  const each = elements(recit, 'ca.part', 'structure', recit.rubriques.chiffreDAffaires?.structures ?? []);
  const { elements: said, autres } = lister(each);
  if (nommes(each).length < 2) return null;
  const list = enumerer(parTaille(said).map(({ nom, quantite: part }, index) =>
    joindre([mots(`${nom} ${index === 0 ? 'réalise ' : ''}`), mesurer(part), mots(index === 0 ? ' du chiffre d’affaires' : '')])));
  return autres ? dire`${list} ; chacune des autres structures, moins` : list;
}

function evolutionsParStructure(recit: Recit): Fragment | null {
  const structures = recit.rubriques.chiffreDAffaires?.structures ?? [];
  const all = elements(recit, 'ca.montant', 'structure', structures);
  const largest = lesPlusGrands(all, 3);
  const changes = largest.flatMap(({ nom, quantite: amount }) => {
    const change = changement(recit, amount);
    return change === null ? [] : [{ change, pour: `pour ${nom}` }];
  });
  if (nommes(all).length < 2) return null;
  const lead = nommes(all).length > largest.length ? 'Dans les plus grandes structures' : 'Par structure';
  return dire`${lead}, il ${evoluerPour(changes)} par rapport à ${String(recit.annee - 1)}`;
}

/**
 * The mean of all, and the lowest and highest of its parts. Where persons count in several parts
 * the mean of all may lie outside: then the parts alone are told.
 */
function deLUnALAutre(recit: Recit, quoi: string, code: string, nom: 'colonne' | 'structure', valeurs: readonly string[], dims: Dims): Fragment | null {
  const mean = quantite(recit, code, dims);
  const each = parTaille(nommes(elements(recit, code, nom, valeurs, dims)));
  const [highest, lowest] = [each[0], each.at(-1)];
  const range = highest && lowest && highest.quantite.valeur !== lowest.quantite.valeur
    ? dire`de ${mesurer(lowest.quantite)} pour ${lowest.nom} à ${mesurer(highest.quantite)} pour ${highest.nom}`
    : null;
  const between = mean !== null && highest !== undefined && lowest !== undefined && lowest.quantite.exacte <= mean.exacte && mean.exacte <= highest.quantite.exacte;
  if (range !== null && !between) return dire`${quoi} va ${range}`;
  const whole = mean && dire`${quoi} est de ${mesurer(mean)}${contre(recit, mean)}`;
  return range === null ? whole : dire`${whole} ; il va ${range}`;
}

function moyennes(recit: Recit): Fragment | null {
  const whom = recit.rubriques.heures === null ? 'entrepreneur accompagné' : 'entrepreneur accompagné salarié';
  return deLUnALAutre(recit, `Le chiffre d’affaires moyen par ${whom}`, 'ca.moyen', 'colonne', recit.rubriques.chiffreDAffaires?.colonnes ?? [], { statut: 'accompagné' });
}

function moyennesDesAssocies(recit: Recit): Fragment | null {
  return deLUnALAutre(recit, 'Le chiffre d’affaires moyen par associé', 'ca.moyen', 'structure', recit.rubriques.chiffreDAffaires?.structures ?? [], { statut: 'associé' });
}

/** The means of the first two years of the parcours. */
function parAnnee(recit: Recit): Fragment | null {
  const [first, second] = [1, 2].map((rang) => quantite(recit, 'ca.moyen', { statut: 'accompagné', annee_parcours: rang }));
  if (!first || !second) return null;
  return dire`Le chiffre d'affaires moyen des entrepreneurs accompagnés est de ${mesurer(first)} dans la première année de parcours et de ${mesurer(second)} dans la deuxième`;
}

function salaries(recit: Recit): Fragment | null {
  const paid = quantite(recit, 'heu.salaries');
  return paid && dire`${sujet(paid, ENTREPRENEUR, { nul: 'accompagné n’a été salarié', un: 'accompagné a été salarié', plusieurs: 'accompagnés ont été salariés' })} ${dansLAnnee(recit)}${contre(recit, paid)}`;
}

/** Who is paid in two columns of the table counts in both. */
function sansDoubleCompte(recit: Recit): Fragment | null {
  const [paid, persons] = [quantite(recit, 'heu.salaries'), quantite(recit, 'heu.personnes')];
  if (paid === null || persons === null || paid.valeur === persons.valeur) return null;
  return dire`Ceux qui ont des heures dans plusieurs colonnes du tableau y sont comptés plusieurs fois ; sans double compte, ils sont ${nombre(persons)}`;
}

function heures(recit: Recit): Fragment | null {
  const hours = quantite(recit, 'heu.heures');
  return hours && dire`Le travail salarié représente ${mesurer(hours)}${contre(recit, hours)}`;
}

/** What the hours make: full-time equivalents. */
function etp(recit: Recit): Fragment | null {
  const fullTime = quantite(recit, 'heu.etp');
  return fullTime === null || fullTime.exacte === 0 ? null : dire`Ces heures font ${mesurer(fullTime)}${contre(recit, fullTime)}`;
}

/** The mean of a month, where the year is whole. */
function parMois(recit: Recit): Fragment | null {
  const mean = quantite(recit, 'heu.moyenne_mois');
  return mean === null || mean.exacte === 0 || recit.arreteAu !== null ? null : dire`La moyenne est de ${mesurer(mean)} par salarié et par mois${contre(recit, mean)}`;
}

function contributions(recit: Recit): Fragment | null {
  const paid = quantite(recit, 'con.montant');
  return paid && dire`Les contributions des entrepreneurs s'élèvent à ${mesurer(paid)} ${dansLAnnee(recit)}${contre(recit, paid)}`;
}

function contributionsParEtablissement(recit: Recit): Fragment | null {
  const each = elements(recit, 'con.montant', 'etablissement', recit.rubriques.contributions?.etablissements ?? []);
  const { elements: said, autres } = lister(each);
  if (nommes(each).length < 2 || autres) return null;
  const list = enumerer(said.map(({ nom, quantite: amount }, index) => joindre([mesurer(amount), mots(` pour ${etablissement(nom, index)}`)])));
  return dire`Elles sont de ${list}`;
}

function evolutionsDesContributions(recit: Recit): Fragment | null {
  const each = nommes(elements(recit, 'con.montant', 'etablissement', recit.rubriques.contributions?.etablissements ?? []));
  if (each.length < 2 || each.length > 4) return null;
  const changes = each.flatMap(({ nom, quantite: amount }) => {
    const change = changement(recit, amount);
    return change === null ? [] : [{ change, nom }];
  });
  return dire`Par rapport à ${String(recit.annee - 1)}, elles ${evoluerPour(changes.map(({ change, nom }, index) => ({ change, pour: `pour ${etablissement(nom, index)}` })), true)}`;
}

function partDesAssocies(recit: Recit): Fragment | null {
  const whole = quantite(recit, 'con.part_associes');
  if (whole === null || whole.exacte === 0) return null;
  const each = nommes(elements(recit, 'con.part_associes', 'structure', recit.rubriques.contributions?.structures ?? []));
  const list = each.length < 2 || each.length > 5 ? null : enumerer(each.map(({ nom, quantite: share }) => joindre([mesurer(share), mots(` pour ${nom}`)])));
  const sentence = dire`Les associés en versent ${mesurer(whole)}`;
  return list === null ? sentence : dire`${sentence} ; cette part est de ${list}`;
}

function autofinancement(recit: Recit): Fragment | null {
  const share = quantite(recit, 'con.autofinancement');
  return share && dire`Elles couvrent ${mesurer(share)} du coût de la structure d'appui${contre(recit, share)}`;
}

