/** Reads each file once; one that could not be had is asked for anew. */
export function once<T>(read: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const files = new Map<string, Promise<T>>();
  return (path) => {
    const file = files.get(path) ?? read(path);
    files.set(path, file);
    file.catch(() => files.delete(path));
    return file;
  };
}
