import { ICommandService } from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { Name } from '../../model';
import type { Link } from './link';

/** Univer's word for a name that belongs to the whole workbook. */
const wholeWorkbook = 'AllDefaultWorkbook';

/** Tells Univer's formulas of the workbook's names; hidden ones stay hidden, its name box would show them. */
export function showNames(link: Link): void {
  const commands = link.grid.injector.get(ICommandService);
  const known = link.grid.injector.get(IDefinedNamesService).getDefinedNameMap(link.unitId) ?? {};
  const wanted = new Map(link.workbook.names.list().filter(({ visible }) => visible).map((name) => [idOf(name), name]));
  for (const old of Object.values(known)) {
    const name = wanted.get(old.id);
    if (name && refersTo(name) === old.formulaOrRefString) wanted.delete(old.id);
    else if (!name) commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId: link.unitId, ...old }, { onlyLocal: true });
  }
  for (const [id, name] of wanted) {
    commands.syncExecuteCommand(
      SetDefinedNameMutation.id,
      {
        unitId: link.unitId, id, name: name.name, formulaOrRefString: refersTo(name), comment: name.comment, hidden: !name.visible,
        localSheetId: name.scope ?? wholeWorkbook,
      },
      { onlyLocal: true },
    );
  }
}

const idOf = ({ name, scope }: Name): string => `${scope ?? ''}/${name.toLowerCase()}`;

/** Univer holds a bare reference without its equals sign, anything else with it. */
const refersTo = ({ formula }: Name): string => (/^=[^(+*/^&<>="]+$/.test(formula) ? formula.slice(1) : formula);
