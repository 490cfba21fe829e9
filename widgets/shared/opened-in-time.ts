const patience = 5000;

/**
 * A database that is being opened, unless that takes too long: another page may hold it and never let go, and then
 * a browser says nothing at all. One that comes too late is closed, so that nothing is done that was given up.
 */
export async function openedInTime<Database extends { close(): void }>(
  opening: Promise<Database>,
): Promise<Database> {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new Error('The browser did not open its database in time. Another page may hold it.'));
    }, patience);
  });
  opening.then((database) => isLate && database.close()).catch(() => undefined);
  try {
    return await Promise.race([opening, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
