import { watch as watchFiles } from 'chokidar';

const SETTLE_MS = 80;

/**
 * Calls `changed` once after each burst of changes below the given folders and files (additions, edits,
 * deletions, renames) with the paths that changed, never while an earlier call is still running.
 */
export function watch(
  paths: readonly string[],
  changed: (files: readonly string[]) => Promise<void>,
): { close: () => Promise<void> } {
  let timer: NodeJS.Timeout | null = null;
  let running = false;
  let files = new Set<string>();
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (files.size > 0) {
      const burst = [...files];
      files = new Set();
      await changed(burst);
    }
    running = false;
  };
  const watcher = watchFiles([...paths], { ignoreInitial: true, followSymlinks: false });
  watcher.on('all', (_event, file) => {
    files.add(file);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLE_MS);
  });
  return { close: () => watcher.close() };
}
