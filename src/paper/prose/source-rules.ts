/** What a line may not hold. */
export interface Rule {
	pattern: RegExp;
	expected: string;
	remedy: string;
}

const LIST = 'a list entry that begins with - and a space';

/** Signs with which other programs begin an entry of a list, as a part of a regular expression. */
export const BULLETS = '[•‣◦▪▫●○■□◆◇►▶➢✓✔·‧・]';

/** How a note is written. */
export const NOTE = 'a note: [^1] in the text, and [^1]: with its words in a line of its own';

/** What Markdown would lose, change or publish raw without a word; looked for in every line of a chapter's body. */
export const SOURCE_RULES: readonly Rule[] = [
	{
		pattern: /^(?:import|export)(?=\s*[{*'"]|\s+\w+\s+from\b|\s+(?:const|let|var|function|class|default|async)\b).*/,
		expected: 'words of the paper',
		remedy: 'delete it; a chapter is text and runs no code',
	},
	{
		pattern: /<!--/,
		expected: 'a comment that ends with -->',
		remedy: 'close the comment',
	},
	{
		pattern: /(?<!\\)\{[^}]*\}?/,
		expected: 'words of the paper',
		remedy: 'delete it, or write \\{ for the sign',
	},
	{
		pattern: /^\s*[*+](?= )/,
		expected: LIST,
		remedy: 'write - for an entry, or put \\ before the sign if it is printed: \\* or \\+',
	},
	{
		// Numbers and amounts may have the sign: -5%, -$100; and two of them are a dash, or a line of a table.
		pattern: /^\s*-(?=[^\s\d.,$:|-])/,
		expected: LIST,
		remedy: 'write - and a space for an entry, or \\- if the sign is printed',
	},
	{
		pattern: /^\s*- [\d.,]+%?$/,
		expected: LIST,
		remedy: 'write \\- if the sign belongs to the number; an entry of a number alone would lose it',
	},
	{
		pattern: /^\s*\d{4,}\.(?= )/,
		expected: 'the number of a list, of three digits at most',
		remedy: 'write \\. for the full stop of a sentence, and no space behind it',
	},
	{
		pattern: /^\s*\d+\)(?= )/,
		expected: 'a numbered list, whose entries begin with 1. and a space',
		remedy: 'write 1. for an entry, or \\) where the bracket is printed',
	},
	{
		pattern: /^\s*#{1,6}(?=[^#\s])/,
		expected: 'a heading: ##, a space and its words',
		remedy: 'put a space behind the #, or write \\# for the sign',
	},
	{
		pattern: /^\s*＃+/,
		expected: 'a heading: ##, a space and its words',
		remedy: 'type the half-width # and a space',
	},
	{
		// A full-width hyphen in a line of its own may explain what it means in a table: －表示不適用.
		pattern: new RegExp(`^\\s*(?:${BULLETS}|－(?=\\s*\\p{Script=Han})(?!\\s*(?:表示|代表|指)))`, 'u'),
		expected: LIST,
		remedy: 'write - and a space in its place; the page makes the sign',
	},
	{
		pattern: /^\s*｜/,
		expected: 'a table, whose cells are parted by |',
		remedy: 'type the half-width |',
	},
	{
		pattern: /^\s*：{2,}/,
		expected: 'a box: ::: and its title, its text, and :::',
		remedy: 'type the half-width :::',
	},
	{
		pattern: /^\s*：/,
		expected: 'the explanation of a term: a half-width : and a space, below it',
		remedy: 'type the half-width : and a space',
	},
	{
		pattern: /^\s*>?\s*\[![^\]]*\]/,
		expected: 'a box: ::: and its title, its text, and :::',
		remedy: 'write ::: 要點 above the text and ::: below it',
	},
	{
		pattern: /[[［]＾[^\]］]*[\]］][：:]?|［\^[^\]］]*[\]］][：:]?|\[\^[^\]］]*］[：:]?|^\[\^[^\]]+\]：/,
		expected: NOTE,
		remedy: 'type [, ^, ] and : in half width',
	},
	{
		pattern: /\^\[/,
		expected: NOTE,
		remedy: 'write [^1] here, and the words of the note in a line of their own',
	},
	{
		pattern: /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF”’])[⁰¹²³⁴-⁹]+/u,
		expected: NOTE,
		remedy: 'write [^1] for the number of a note',
	},
	{
		pattern: /\^\^|\^[^\s^[\]]+\^/,
		expected: 'words without marks for raised letters',
		remedy: 'delete the marks; a raised 2 or 3 is typed as ² or ³',
	},
	{
		pattern: /(?<![A-Za-z\\])\$(?=[A-Za-z\\(])[^$\p{Script=Han}]*\$(?!\d)/u,
		expected: 'words without formulas',
		remedy: 'write the formula in words and signs, or write \\$ for the sign',
	},
	{
		pattern: /(?<![\\~])~[^~\s][^~]*~/,
		expected: 'words without marks for crossed-out or lowered letters',
		remedy: 'delete the marks, or write \\~ for the sign',
	},
	{
		pattern: /＊＊/,
		expected: 'bold type between two pairs of *',
		remedy: 'type the half-width *: **words**',
	},
	{
		pattern: /(?<![\\\w/.=&?-])_{1,2}(?!\s)[^_]*\p{Script=Han}[^_]*(?<![\s\\])_{1,2}(?!\w)/u,
		expected: 'words without _, which Markdown does not read beside Han characters',
		remedy: 'write *words* or **words**, or \\_ for the sign',
	},
	{
		pattern: /(?:＾[pP]|\^P)\d+[A-Za-z]?(?=\s*(?:\||$))|\^p\d+[A-Z](?=\s*(?:\||$))/,
		expected: 'the mark of an id, like ^p3a',
		remedy: 'type a half-width ^ and small letters',
	},
	{
		// GFM ends it at a space or <, and would take the text behind it into the address, but for the words of a link.
		pattern: /(?<!<|\]\(|\/)(?:https?:\/\/|\bwww\.)(?![^\s[\]]*\]\()[!-;=?-{}~]*?(?:[^\s!-~]|\[\^)[^\s<|]*/,
		expected: 'an address of Latin letters, digits and marks, and nothing behind it',
		remedy: 'write <https://…> around the address',
	},
	{
		pattern: /(?<!=)==[^=]+==(?!=)/,
		expected: 'words without marks for highlighting',
		remedy: 'delete the marks, or write **words** for bold type',
	},
];
