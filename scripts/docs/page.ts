import { appeler, FONCTIONS, type Declaration, type Exemple } from '../../src/functions';
import { argumentsNommes, celluleMontree, erreursDe, lignesMontrees, parametresDe, repondPlusTard, syntaxeDe, voisinesDe } from '../../src/functions/aide';
import { enCellule, enCode, tableau } from './markdown';

/** Said at the top of what the script writes, so that nobody edits it by hand. */
export const FAIT_PAR = '<!-- Écrit par « npm run docs » à partir de la déclaration de la fonction ; ne pas modifier à la main. -->';

/** The help page of a function. */
export function pageDe(declaration: Declaration, toutes: readonly Declaration[] = FONCTIONS): string {
  const { id, description, resultat, source } = declaration;
  const parts = [
    FAIT_PAR,
    `# CAE.${id}`,
    enCellule(description.fr),
    `\`\`\`text\n${syntaxeDe(id, 'fr')}\n\`\`\``,
    `**Résultat** : ${enCellule(debutEnMinuscule(resultat.fr))}`,
    '## Paramètres',
    parametres(id),
    '## Cas',
    cas(declaration),
    ...erreurs(declaration),
    '## D’où vient la définition',
    enCellule(source.fr),
    '## Voir aussi',
    [...voisinesDe(declaration, toutes).map((other) => `- [CAE.${other.id}](${other.id}.md) : ${enCellule(debutEnMinuscule(other.description.fr))}`), '- [Toutes les fonctions](README.md)', '- [Se servir des fonctions](../utilisatrice/fonctions.md)'].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function parametres(id: string): string {
  const rows = parametresDe(id, 'fr').map(({ nom, plage, facultatif, repete, description, choix }) => [
    enCode(nom),
    [plage ? 'une plage' : 'une valeur', repete ? 'facultatif, à répéter' : facultatif ? 'facultatif' : ''].filter(Boolean).join(', '),
    [enCellule(description), ...(choix.length > 0 ? [`Au choix : ${choix.map(({ valeur, sens }) => (sens === '' || sens === valeur ? enCode(valeur) : `${enCode(valeur)} (${enCellule(sens)})`)).join(', ')}.`] : [])].join(' '),
  ]);
  return tableau(['paramètre', 'attend', 'sens'], rows);
}

/** The examples with what they give, computed as the page is written. */
function cas(declaration: Declaration): string {
  const rows = [declaration.exemple, ...(declaration.cas ?? [])].map((exemple) => [enCode(exemple.formule), donnees(declaration, exemple), resultatDe(declaration, exemple)]);
  return tableau(['formule', 'avec', 'la cellule montre'], rows);
}

function donnees(declaration: Declaration, { arguments: given }: Exemple): string {
  const shown = argumentsNommes(declaration, given, 'fr').map(({ nom, argument }) => {
    const cells = lignesMontrees(argument, 'fr').map((row) => row.map((cell) => enCellule(cell)).join(' · '));
    return `${enCode(nom)} : ${cells.join(' ; ')}`;
  });
  return shown.join('<br>');
}

function resultatDe(declaration: Declaration, exemple: Exemple): string {
  if (repondPlusTard(declaration)) return enCellule(exemple.affiche);
  const issue = appeler(declaration, exemple.arguments, 'fr');
  if ('erreur' in issue) return `${enCode(celluleMontree(issue.erreur, 'fr'))} ${enCellule(issue.phrase)}`;
  const rows = lignesMontrees(issue.valeur, 'fr');
  // One cell is shown in the format that the example gives it.
  return rows.length === 1 && rows[0]?.length === 1 ? enCellule(exemple.affiche) : rows.map((row) => row.map((cell) => enCellule(cell)).join(' · ')).join('<br>');
}

function erreurs(declaration: Declaration): string[] {
  const errors = erreursDe(declaration, 'fr');
  if (errors.length === 0) return [];
  const rows = errors.map(({ code, quand, phrase }) => [enCellule(quand === '' ? '…' : quand), enCode(code), enCellule(phrase)]);
  const remedes = [...new Set(errors.map(({ remede }) => remede))].map((remede) => {
    const ofRemede = errors.filter((error) => error.remede === remede);
    const [{ code } = { code: '' }] = ofRemede;
    // One code may ask for two things: then it is told when.
    const quand = errors.every((error) => error.code !== code || error.remede === remede) ? '' : `, quand ${ofRemede.map((error) => enCellule(error.quand)).join(' ; ')}`;
    return `- ${enCode(code)}${quand} : ${enCellule(debutEnMinuscule(remede))}`;
  });
  return ['## Quand elle donne une erreur', 'À partir d’un des cas, une seule chose est changée :', tableau(['quand', 'la cellule montre', 'la phrase'], rows), 'Que faire :', remedes.join('\n')];
}

const debutEnMinuscule = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
