import { readFileSync } from 'node:fs';

import { licenceProblems, parseLock } from './licences/check';
import { installedLicence } from './licences/installed';

// `npm run licences`: every package of the lockfile has a licence that the project accepts.
const lock = parseLock(readFileSync('package-lock.json', 'utf8'));
const problems = licenceProblems(lock, installedLicence('.'));
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write(`${String(Object.keys(lock).length - 1)} packages, all under accepted licences.\n`);
