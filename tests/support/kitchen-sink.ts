/** What the paper of every construct is called, and its parts. */
export const TITLE = '粵港澳大灣區跨境科研儀器共用機制可行性研究：以「儀器護照」推動基礎研究互聯互通的構想';
export const PUBLISHER = '大灣區科研儀器與實驗室設施跨境共用機制聯合研究工作小組';
export const FIRST_PIECES = [
	'第一章　一章之內，凡正文可用的寫法盡在於此，標題亦長至非換行不可，並含',
	'Cross-Boundary Research Instrumentation',
	'等外文',
];
export const FIRST = FIRST_PIECES.join('');
export const THIRD = '附表一：各種要素';
export const FOURTH = '附表二：一個方向一項策略，另一方向五項策略';
export const SUBTITLE = '從三地大學的一萬台儀器說起';

/** The title in the other script. */
export const SIMPLIFIED_TITLE = '粤港澳大湾区跨境科研仪器共用机制可行性研究：以“仪器护照”推动基础研究互联互通的构想';
