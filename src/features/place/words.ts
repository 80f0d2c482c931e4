import { inBothEditions } from '../../chinese/both.ts';

/** The words of the place where a reader was. */
export const placeWords = inBothEditions({
	start: '開始閱讀',
	continue: '繼續閱讀',
	readUpToHere: '上次讀到這裏',
	return: '回到上次讀到之處',
});
