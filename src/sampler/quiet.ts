class Exit extends Error {}

/** Many files end with `process.exit`, which would end the measurement with them. */
export async function withoutExit<Value>(work: () => Promise<Value>): Promise<Value> {
  const exit = process.exit.bind(process);
  process.exit = () => {
    throw new Exit("the file ended its process");
  };
  try {
    return await work();
  } finally {
    process.exit = exit;
  }
}
