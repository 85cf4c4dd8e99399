import { aujourdhui } from '../src/commands/horloge';
import { executer } from './bilan/executer';

const voix = {
  sortie: (line: string) => process.stdout.write(`${line}\n`),
  erreur: (line: string) => process.stderr.write(`${line}\n`),
};

process.exitCode = await executer(process.argv.slice(2), voix, aujourdhui());
