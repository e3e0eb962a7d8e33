import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: templates, public files, models and the compiled program lie in it. */
export const packageFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A folder of this package. */
export function ofPackage(...parts: string[]): string {
  return path.join(packageFolder, ...parts);
}

/** True where the working folder is the package itself, whose `npm start` is at hand. */
export function isCheckout(): boolean {
  return path.resolve(process.cwd()) === packageFolder;
}
