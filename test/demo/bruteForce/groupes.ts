/** The prescribers of each group of the report, in every spelling of the demo. */
export const GROUPES_PRESCRIPTEURS: Readonly<Record<string, readonly string[]>> = {
  'Pôle emploi': ['Pôle emploi', 'Pôle Emploi'],
  'Structures Création Entreprise': ['BGE', 'CCI', 'Chambre de métiers', 'Initiative'],
  'Cité Labs': ['Cité Labs'],
  'SAP - MDE-Mife': ['SAP - MDE-Mife'],
  'Association et formation': ['Association et formation', 'Greta', 'AFPA', 'CIBC', 'Mission locale', 'Cap emploi'],
  "Actions Com' Coopilote": ['Site internet', 'Flyer', 'Presse'],
  'Entrepreneur Coopilote - BàO': ['Entrepreneur Coopilote - BàO', 'Entrepreneur Coopilote', 'Bouche à oreille'],
  Autres: ['Mairie'],
  'Non renseigné': [''],
};
