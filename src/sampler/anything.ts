/**
 * Stands for what only a real run would have: any property, any call and any number of it is
 * itself again, so that files which print their results go on to the end.
 */
export const anything: unknown = new Proxy(
  // Only a function that is no arrow can be both called and constructed.
  function () {},
  {
    get: (_target, key) => {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === "string" ? "" : NaN);
      if (key === Symbol.iterator) return () => [][Symbol.iterator]();
      // A `then` would make it a promise that is never kept.
      return key === "then" ? undefined : anything;
    },
    set: () => true,
    apply: () => anything,
    construct: () => anything as object,
  },
);
