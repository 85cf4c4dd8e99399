// Lints the snippets given on stdin, [{ file, code }], as if they stood in those files, and prints for each
// the messages of the rules that refuse it. In a process of its own: ESLint loads its configuration in a way
// that Jest cannot.
import { text } from 'node:stream/consumers';

import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The files need not exist, so nothing can be asked about their types.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const answers = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file });
  answers.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(answers));
