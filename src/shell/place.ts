import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: templates, public files, models and the compiled program lie in it. */
export const packageFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A folder of this package. */
export function ofPackage(...parts: string[]): string {
  return path.join(packageFolder, ...parts);
}

/** The user's folder of a name if there is one, else the package's. */
export function userOrPackage(root: string, name: string): string {
  const own = path.join(root, name);
  return existsSync(own) ? own : ofPackage(name);
}
