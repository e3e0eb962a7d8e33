/** Says on stderr how a training goes: its name, the epoch, the accuracy in passing. */
export function epochLog(what: string): (epoch: number, accuracy: number) => void {
  const began = performance.now();
  return (epoch, accuracy) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    process.stderr.write(
      `${what}: epoch ${String(epoch)}, ${(accuracy * 100).toFixed(2)} % right, ${seconds} s\n`,
    );
  };
}
