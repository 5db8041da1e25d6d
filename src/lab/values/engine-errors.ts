/** Messages of V8 itself (src/common/message-template.h); their words change between versions. */
const worded = [
  /^Cannot (?:read|set) propert(?:y|ies) of /,
  /^Cannot (?:assign to|delete|create|define|redefine|add|convert|mix|access|destructure|use|perform) /,
  / is not (?:a function|a constructor|iterable|defined|extensible|an object|a valid)\b/,
  /^(?:Invalid|Illegal) (?:array|string|typed array|count|time|regular|invocation|left-hand)/,
  /^Maximum call stack/,
  / called on (?:null|undefined|incompatible)/,
  /^Reduce of empty array/,
  /^(?:Class constructor|Private|Derived|Must call super|Object prototype may|Iterator result |Generator is )/,
  /^(?:toString|toFixed|toPrecision|toExponential)\(\)/,
  /^(?:Right-hand side of |Method .+ called on |Found non-callable|Spread syntax|Reflect\.|Assignment to constant|Converting circular|Do not know how)/,
  /^(?:Unexpected (?:token|end|non-whitespace|string|number)|Expected .+ in JSON at |".*" is not valid JSON|Bad control|Unterminated|No number after|Exponent part)/,
  /^(?:BigInt|The number .* cannot be converted|Division by zero|Array buffer allocation|offset is out|First argument to DataView|Start offset|byte length)/,
  /^URI malformed|^invalid (?:array|date)/i,
]; // prettier-ignore

/** True for an error that JavaScript raised by itself, and not a `throw` of the package. */
export function engineWorded(error: Error): boolean {
  const standard = [TypeError, RangeError, ReferenceError, SyntaxError, URIError, EvalError];
  if (!standard.some(({ prototype }) => Object.getPrototypeOf(error) === prototype)) return false;
  return worded.some((pattern) => pattern.test(error.message));
}
