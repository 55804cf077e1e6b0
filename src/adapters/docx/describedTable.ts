import { StringValueElement, Table, TableProperties } from 'docx';
import type { ITableOptions } from 'docx';

/**
 * A table with the title and the description that a screen reader says of it (Word: Table Properties, Alt Text), which
 * the package has no options for. They are the last of a table's properties by the schema (ECMA-376 part 1, CT_TblPr).
 */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    const properties: unknown = this.root.find((part: unknown) => part instanceof TableProperties);
    if (!(properties instanceof TableProperties))
      throw new Error('The table has no properties to describe it in.');
    properties.addChildElement(new StringValueElement('w:tblCaption', title));
    properties.addChildElement(new StringValueElement('w:tblDescription', description));
  }
}
