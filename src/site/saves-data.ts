/** Whether the reader's connection asks to save data: nothing is then fetched before it is needed (Save Data API). */
export const savesData = (): boolean => Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);
