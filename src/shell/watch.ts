import { watch as watchFiles } from 'chokidar';

const SETTLE_MS = 80;

/**
 * Calls `changed` once after each burst of changes below the given folders and files (additions, edits,
 * deletions, renames), never while an earlier call is still running.
 */
export function watch(
  paths: readonly string[],
  changed: () => Promise<void>,
): { close: () => Promise<void> } {
  let timer: NodeJS.Timeout | null = null;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await changed();
    running = false;
    if (again) {
      again = false;
      await run();
    }
  };
  const watcher = watchFiles([...paths], { ignoreInitial: true, followSymlinks: false });
  watcher.on('all', () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLE_MS);
  });
  return { close: () => watcher.close() };
}
