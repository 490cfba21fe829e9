/**
 * Deletes a database of this site. Fulfilled when it is gone, and also where another page still holds it: it then goes
 * with that page, which nobody is to wait for.
 */
export const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('blocked', () => resolve());
    request.addEventListener('error', () => reject(request.error!));
  });
