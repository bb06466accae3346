import { parse } from 'acorn';

/** A node of a script's syntax tree, as far as the checks look: a type, and whatever it holds. */
export type Syntax = Readonly<Record<string, unknown>> & { readonly type: string };

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every node of a module's syntax tree, outer before inner. */
export function nodesOf(source: string): readonly Syntax[] {
  const found: Syntax[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isSyntax(value)) return;
    found.push(value);
    Object.values(value).forEach(visit);
  };
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true }));
  return found;
}

/** The text of a string, or of a template's part; a template without holes counts, as minifiers write strings so. */
export function textOf(value: unknown): string | undefined {
  if (!isSyntax(value)) return undefined;
  if (value.type === 'Literal') return typeof value['value'] === 'string' ? value['value'] : undefined;
  if (value.type === 'TemplateLiteral') {
    const parts = value['quasis'];
    return Array.isArray(parts) && parts.length === 1 ? textOf(parts[0]) : undefined;
  }
  const part = value.type === 'TemplateElement' ? value['value'] : undefined;
  if (typeof part !== 'object' || part === null || !('cooked' in part)) return undefined;
  return typeof part.cooked === 'string' ? part.cooked : undefined;
}
