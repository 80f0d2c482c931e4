/** Whether a click opens a link in another tab or window: a key is held, and this page stays as it is. */
export const opensElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;
