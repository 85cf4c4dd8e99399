import { lireDepartement } from '../../src/sources/dictionnaire/departements';
import { estAssocie } from '../../src/sources/dictionnaire/categories';
import { classerMotif } from '../../src/sources/dictionnaire/motifs';
import { lireNiveau } from '../../src/sources/dictionnaire/niveaux';
import { groupeDePrescripteur } from '../../src/sources/dictionnaire/prescripteurs';
import { groupeDeRevenus } from '../../src/sources/dictionnaire/revenus';
import { lireSexe } from '../../src/sources/dictionnaire/sexes';
import { groupeDeStatut } from '../../src/sources/dictionnaire/statuts';

const SORTIES = {
  creation: [
    'Création', "Création d'entreprise", 'Créa', 'Entreprise', 'Immatriculation', 'SARL', 'EURL', 'SAS', 'SASU', 'EI', 'EIRL', 'Auto-entreprise',
    'AE', 'Micro-entreprise', 'Indépendant', "Reprise d'entreprise", "Reprise d'une entreprise", "Reprise de l'entreprise familiale", 'Reprise entreprise',
    'Rachat de fonds de commerce', 'CREATION ENTREPRISE & AUTO-ENTREPRISE', 'Autoentrepreneur', 'Passage en AE', 'Passage en micro', 'A créé sa SARL', 'Entreprise créée',
    'Travailleur indépendant', 'Travailleur non salarié', 'Profession libérale', 'Création SCOP', "Création d'activité hors CAE",
    'Rupture CAPE pour création', 'Fin de CAPE : création d’entreprise', 'Création d’entreprise (fin de CAPE)', 'Démission pour créer sa société',
    'Installation en nom propre', 'Immatriculé au RCS',
  ],
  associe: [
    'Associé', 'Associée', 'Associé(e)', 'ASSOCIE COOPILOTE', 'Passage associé', 'Sociétariat', 'Entrée au capital', 'Intégration coopérative',
    'Intégration dans la coopérative', 'CESA associé', 'Fin de CAPE, passage associé', 'Sociétaire', 'Devient associé',
  ],
  emploi: [
    'Emploi', "Reprise d'emploi", "Retour à l'emploi", 'CDI', 'CDD', 'CDD +6 mois', 'CDD de 3 mois', 'Salariat', 'Salariée', 'Embauche', 'Intérim', 'Fonction publique',
    'Contrat aidé', 'Contrat de travail', 'Emploi CDI', 'A retrouvé un emploi', 'Départ pour CDI', 'CDI via Pôle emploi', "Reprise d'une activité salariée",
    'Rupture CAPE pour CDI', 'Fin de CAPE – reprise d’emploi', 'Arrêt du projet pour un CDI', 'Abandon suite à embauche', "Contrat d'apprentissage", 'Prise de poste', 'Retour au salariat',
    'Rupture du CAPE suite à un CDI', 'Abandon du projet (reprise emploi)', 'CDI – fin de CAPE', 'Sortie vers emploi', 'CDDI', 'Refus du renouvellement pour un CDI', "Ne renouvelle pas : reprise d'emploi",
  ],
  autres: [
    'Réorientation', 'Abandon', 'Arrêt', 'Arrêt projet', 'Échec', 'Fin de CAPE', 'Fin de contrat', 'Retour chômage', 'Déménagement', 'Maladie', 'Maternité',
    'Retraite', 'Décès', 'Raisons personnelles', 'Rupture', 'Non renouvelé', 'Transfert autre CAE', 'Formation', 'Formation qualifiante', "Reprise d'études", 'Reconversion',
    'Fin de CDD', 'Fin du CDI', 'Fin de contrat (CDD)', 'CDD terminé', "Fin de mission d'intérim", 'Rupture CAPE', 'Rupture conventionnelle', 'Rupture du contrat CESA',
    'CAPE non renouvelé', 'CAPE arrivé à échéance', 'Non-renouvellement du CAPE', 'Fin d’accompagnement', 'Création abandonnée', 'Abandon de la création', 'Abandon (création)',
    'Pas de création', 'Création non aboutie', "Arrêt de l'auto-entreprise", "Échec de la création d'entreprise", 'Cessation d’activité', 'Inscription Pôle emploi', 'Retour à Pôle emploi',
    'Retour France Travail', "Demandeur d'emploi", "Recherche d'emploi", 'Sans emploi', "Perte d'emploi", 'Projet non viable', 'Raisons de santé', 'Démission', 'Licenciement', 'Licencié',
    'Mobilité géographique', 'Arrêt pour maladie', 'Fin de droits ARE', 'Fin de période d’essai', 'Réorientation - Autres', 'Autre', 'Divers', 'Raisons familiales', 'Retour au chômage',
    'Emploi non trouvé', 'CDI refusé', 'Refus de CDI', "Refus d'embauche", 'Emploi pas trouvé', 'Poste non obtenu', 'Création jamais réalisée', 'Créations non abouties', "N'a pas trouvé d'emploi", "N’a jamais créé", 'Ne souhaite plus créer',
    "Pas d'emploi", 'Association refusée', 'Sociétariat non validé', 'Création suspendue', 'Création différée', 'Emploi perdu', "Faute d'emploi", 'Création inaboutie', 'CDI non signé', 'Embauche non confirmée', 'Immatriculation rejetée', "Création tombée à l'eau",
    'Radié', 'Abandon avant création', 'Création reportée', 'Rupture de contrat (CDI)', 'Arrêt car création impossible', 'Dépôt de bilan', 'Non associé',
  ],
} as const;

describe.each(Object.entries(SORTIES))('motif de sortie, classe %s', (classe, motifs) => {
  it.each(motifs.map((motif) => [motif]))('%s', (motif) => {
    expect(classerMotif(motif)).toBe(classe);
    expect(classerMotif(motif.toUpperCase())).toBe(classe);
  });
});

it.each([['À voir avec Paul'], ['Coopérative'], ['2015'], ['cf. dossier']])('motif de sortie %s : non classé', (motif) => {
  expect(classerMotif(motif)).toBeNull();
});

describe('niveau de qualification', () => {
  it.each([
    ['Sans diplôme', 'VI'], ['Aucun', 'VI'], ['VI', 'VI'], ['Niveau VI', 'VI'], ['V bis', 'Vbis'], ['Vbis', 'Vbis'], ['V-bis', 'Vbis'], ['Niveau V bis', 'Vbis'], ['BEPC', 'Vbis'], ['Brevet', 'Vbis'],
    ['3ème', 'Vbis'], ['Primaire', 'VI'], ['V', 'V'], ['Niveau V', 'V'], ['CAP', 'V'], ['BEP', 'V'], ['CAP/BEP', 'V'], ['NV5', 'V'], ['Niveau V (CAP / BEP)', 'V'],
    ['IV', 'IV'], ['Bac', 'IV'], ['BAC', 'IV'], ['Bac pro', 'IV'], ['BP', 'IV'], ['BT', 'IV'], ['Baccalauréat', 'IV'], ['DAEU', 'IV'], ['Niveau bac', 'IV'],
    ['III', 'III'], ['Bac+2', 'III'], ['Bac +2', 'III'], ['BAC 2', 'III'], ['Bac + 2', 'III'], ['BTS', 'III'], ['DUT', 'III'], ['DEUG', 'III'], ['Niveau III', 'III'],
    ['II', 'II'], ['Bac+3', 'II'], ['Bac+4', 'II'], ['Bac + 3/4', 'II'], ['Licence', 'II'], ['L3', 'II'], ['Maîtrise', 'II'], ['Niveau II (Licence / Maitrise)', 'II'], ['BUT', 'II'],
    ['I', 'I'], ['Bac+5', 'I'], ['Master', 'I'], ['Master 2', 'I'], ['M2', 'I'], ['DEA', 'I'], ['DESS', 'I'], ['Ingénieur', 'I'], ['Grande école', 'I'], ['Doctorat', 'I'], ['Bac + 8', 'I'],
  ])('%s : niveau %s', (cell, niveau) => {
    expect(lireNiveau(cell)).toBe(niveau);
  });

  // 3 is bac + 2 in the nomenclature of 1969 and CAP in that of 2019.
  it.each([['3'], [5], ['Niveau 5'], ['Inférieur au bac'], ['Infra bac'], ['autre'], ['']])('%p ne dit pas le niveau', (cell) => {
    expect(lireNiveau(cell)).toBeNull();
  });
});

describe('sexe et civilité', () => {
  it.each([['F'], ['Femme'], ['Féminin'], ['Mme'], ['Mme.'], ['Madame'], ['Mlle'], ['Mademoiselle'], ['Fem'], [2], ['f']])('%p : Femme', (cell) => {
    expect(lireSexe(cell)).toBe('Femme');
  });
  it.each([['H'], ['M'], ['Homme'], ['Masculin'], ['M.'], ['Mr'], ['Mr.'], ['Monsieur'], ['Masc'], [1], ['m']])('%p : Homme', (cell) => {
    expect(lireSexe(cell)).toBe('Homme');
  });
  it.each([['NR'], [''], ['X'], ['#N/A'], ['Mme/M.']])('%p : inconnu', (cell) => {
    expect(lireSexe(cell)).toBeNull();
  });
});

describe("statut à l'entrée", () => {
  it.each([
    ["Demandeur d'emploi", 'DE'], ['DE -1 an', 'DE'], ['DE<1an', 'DE'], ["DE moins d'un an", 'DE'], ['DEFM', 'DE'], ['DE > 1 an', 'DE'], ['DELD', 'DE'], ['DE LD', 'DE'], ["DE + d'1 an", 'DE'], ['DE +1an', 'DE'],
    ['Longue durée', 'DE'], ['CLD', 'DE'], ['De 12 à 23 mois', 'DE'], ['24 mois et plus', 'DE'], ['Moins de 6 mois', 'DE'], ['DETLD', 'DE'], ['DE', 'DE'], ['Chômeur', 'DE'], ['Chômeuse', 'DE'], ['Pôle emploi', 'DE'], ['inscrit PE', 'DE'],
    ['Demandeuse d’emploi', 'DE'], ['Demandeurs d’emploi de plus d’un an', 'DE'], ['Sans emploi', 'DE'], ["Demandeur d'emploi non indemnisé", 'DE'],
    ['Salarié', 'Salariés'], ['sal', 'Salariés'], ['CDI temps partiel', 'Salariés'], ['CDD', 'Salariés'], ['Temps partiel', 'Salariés'], ['En poste', 'Salariés'], ['Intérim', 'Salariés'], ['Contrat aidé', 'Salariés'], ['Congé parental', 'Salariés'], ['Congé création', 'Salariés'], ['Salariée', 'Salariés'],
    ['Travailleur indépendant', 'Indépendants'], ['TNS', 'Indépendants'], ['Auto-entrepreneur', 'Indépendants'], ['AE', 'Indépendants'], ['Micro', 'Indépendants'], ['Gérant', 'Indépendants'], ["Chef d'entreprise", 'Indépendants'], ['Exploitant agricole', 'Indépendants'], ['inde', 'Indépendants'], ['Travailleur non salarié', 'Indépendants'],
    ['Étudiant', 'Autres'], ['Scolarisé', 'Autres'], ['Retraité', 'Autres'], ['Au foyer', 'Autres'], ['Longue maladie', 'Autres'], ['Invalidité', 'Autres'], ['Sans activité', 'Autres'], ['Inactif', 'Autres'], ['Conjoint', 'Autres'],
  ])('%s : %s', (cell, groupe) => {
    expect(groupeDeStatut(cell)).toBe(groupe === 'DE' ? "Demandeurs d'emploi" : groupe);
  });
  it.each([['Besançon'], ['1']])('%s : hors groupe', (cell) => {
    expect(groupeDeStatut(cell)).toBeNull();
  });
});

describe("revenus à l'entrée", () => {
  it.each([
    ['ARE', 'Indemnités chômage'], ['Indemnisé', 'Indemnités chômage'], ['Indemnités chômage', 'Indemnités chômage'], ['Assedic', 'Indemnités chômage'], ['AREF', 'Indemnités chômage'], ['CSP', 'Indemnités chômage'], ['ARCE', 'Indemnités chômage'], ['Allocation chômage', 'Indemnités chômage'], ['Pôle emploi indemnisé', 'Indemnités chômage'],
    ['RSA', 'Minima sociaux'], ['Bénéficiaire du RSA', 'Minima sociaux'], ['BRSA', 'Minima sociaux'], ['RSA socle', 'Minima sociaux'], ['RMI', 'Minima sociaux'], ['ASS', 'Minima sociaux'], ['ATA', 'Minima sociaux'], ['AAH', 'Minima sociaux'],
    ['Salaire', "Revenus d'activité"], ['Aucun', 'Sans revenu'], ['Sans ressources', 'Sans revenu'], ['Néant', 'Sans revenu'], ['Non indemnisé', 'Sans revenu'], ['RSA : droit clos', 'Sans revenu'], ['Aucune indemnité chômage', 'Sans revenu'], ['Chômage non indemnisé', 'Sans revenu'],
    ['Pension invalidité', 'Autres revenus'], ['Retraite', 'Autres revenus'], ['Revenu conjoint', 'Autres revenus'],
  ])('%s : %s', (cell, groupe) => {
    expect(groupeDeRevenus(cell)).toBe(groupe);
  });
});

describe('prescripteurs', () => {
  const COM = 'Communication';
  const BAO = 'Bouche-à-oreille, entrepreneurs';
  const CREATION = 'Structures Création Entreprise';
  it.each([
    ['Pole emploi', 'Pôle emploi'], ['PE', 'Pôle emploi'], ['P.E.', 'Pôle emploi'], ['Pôle-emploi', 'Pôle emploi'], ['POLE EMPLOI', 'Pôle emploi'], ['ANPE', 'Pôle emploi'], ['Conseiller PE', 'Pôle emploi'], ['France Travail', 'Pôle emploi'], ['FT', 'Pôle emploi'], ['PE Luxeuil', 'Pôle emploi'], ['Pôle emploi cadres', 'Pôle emploi'],
    ['BGE', CREATION], ['Boutique de gestion', CREATION], ['ADIE', CREATION], ['Initiative Doubs', CREATION], ['FCA', CREATION], ['France Active', CREATION], ['CCI', CREATION], ['CMA', CREATION], ['Chambre de métiers', CREATION], ['Réseau Entreprendre', CREATION], ['Couveuse', CREATION], ['Aldess', CREATION], ['Incubateur', CREATION], ['Pépinière', CREATION], ['NACRE', CREATION], ['Expert-comptable', CREATION],
    ['Cité Lab', 'Cité Labs'], ['Citélab', 'Cité Labs'], ['CitésLab', 'Cité Labs'], ['Cite Labs', 'Cité Labs'],
    ['MDE', 'SAP - MDE-Mife'], ['MIFE', 'SAP - MDE-Mife'], ["Maison de l'emploi", 'SAP - MDE-Mife'], ['SAP-MDE-Mife', 'SAP - MDE-Mife'],
    ['Association', 'Association et formation'], ['Organisme de formation', 'Association et formation'], ['GRETA', 'Association et formation'], ['AFPA', 'Association et formation'], ['CIBC', 'Association et formation'], ['Université', 'Association et formation'], ['Lycée', 'Association et formation'], ['CIDFF', 'Association et formation'], ['PLIE', 'Association et formation'], ['Mission locale', 'Association et formation'], ['ML', 'Association et formation'], ['Cap emploi', 'Association et formation'], ['CCAS', 'Association et formation'], ['Département', 'Association et formation'],
    ['Site', COM], ['Site internet', COM], ['Internet', COM], ['Google', COM], ['Facebook', COM], ['Flyer', COM], ['Salon', COM], ['Presse', COM], ['Radio', COM], ['Affiche', COM], ["Actions Com'", COM], ['Mailing', COM],
    ['BàO', BAO], ['BAO', BAO], ['B.à.O', BAO], ['Bouche à oreille', BAO], ['Bouche-à-oreille', BAO], ['Entrepreneur Coopilote', BAO], ['Ami', BAO], ['Connaissance', BAO], ['Réseau', BAO], ['Famille', BAO], ['Ancien entrepreneur', BAO], ['Recommandation', BAO],
    ['Autre', 'Autres'],
  ])('%s : %s', (cell, groupe) => {
    expect(groupeDePrescripteur(cell)).toBe(groupe);
  });
});

describe('département', () => {
  it.each([
    [25, 'Doubs'], ['25', 'Doubs'], ['Doubs', 'Doubs'], ['doubs (25)', 'Doubs'], ['25 - Doubs', 'Doubs'], ['(39) Jura', 'Jura'], ['Haute Saone', 'Haute-Saône'], ['Hte-Saône', 'Haute-Saône'], ['H.-S.', 'Haute-Saône'],
    ['TdB', 'Territoire de Belfort'], ['T. de Belfort', 'Territoire de Belfort'], ['Belfort', 'Territoire de Belfort'], [90, 'Territoire de Belfort'], ['Haut-Rhin', 'Haut-Rhin'], [68, 'Haut-Rhin'], ['HAUT RHIN', 'Haut-Rhin'], [1, 'Ain'], ['2a', 'Corse-du-Sud'], ['Haute-Corse (2B)', 'Haute-Corse'], [971, 'Guadeloupe'], ['Suisse', 'Suisse'], [20, '20'],
  ])('%p : %s', (cell, departement) => {
    expect(lireDepartement(cell)).toBe(departement);
  });
});

describe('associé aujourd’hui', () => {
  it.each([['Associé'], ['Associée'], ['Associé(e)'], ['ESA'], ['Sociétaire'], ['Coopérateur'], ['Associé Coopilote'], ['CESA associé']])('%s', (cell) => {
    expect(estAssocie(cell)).toBe(true);
  });
  it.each([['CESA non associé'], ['Non associé'], ['Futur associé'], ['CAPE'], ['Entrepreneur salarié'], ['']])('pas %p', (cell) => {
    expect(estAssocie(cell)).toBe(false);
  });
});

describe('des motifs qui nomment une chose et en disent une autre', () => {
  it.each([
    ["Formation en vue d'un emploi", 'autres'],
    ['Formation salariée', 'autres'],
    ['Conflit avec associé', 'autres'],
    ['Incompatible avec son emploi', 'autres'],
    ['Création SARL avec associés', 'creation'],
    ["Reprise d'un commerce", 'creation'],
    ['EARL', 'creation'],
    ['Alternance', 'emploi'],
    ['Burn-out', 'autres'],
    ['Manque de clients', 'autres'],
    ['Mise en sommeil', 'autres'],
  ])('%s : %s', (motif, classe) => {
    expect(classerMotif(motif)).toBe(classe);
  });
});
