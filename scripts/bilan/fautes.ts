/**
 * The code and the message of an error of Node's, or undefined for anything else. Told by its
 * form: where a test runs in a realm of its own, Node's errors are no instances of its `Error`.
 */
export function fauteDeNode(error: unknown): { code: string; message: string } | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return undefined;
  const { code, message } = error;
  return typeof code === 'string' && typeof message === 'string' ? { code, message } : undefined;
}
