const NUMBERED = /^(?:第[一二三四五六七八九十百\d]+[章部篇]|[一二三四五六七八九十]+、)/;

/** Whether a paper numbers its chapters in their names (第一章, 一、): the cover then gives them no other numbers. */
export const haveOwnNumbers = (names: readonly string[]) => names.some((name) => NUMBERED.test(name));
