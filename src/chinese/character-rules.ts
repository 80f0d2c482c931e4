/**
 * A Traditional character with more than one standard form, where OpenCC's tables alone are not enough
 * for the written Chinese of Hong Kong.
 */
export interface CharacterRule {
	character: string;
	/** What it becomes where none of the words below holds it. */
	usual: string;
	/** Other outcomes, each with the words that ask for it; the word's other characters convert as usual. */
	words: Readonly<Record<string, string>>;
	/** Why, for the editor who reads the proof sheet. */
	reason: string;
}

const TABLE = '《通用規範漢字表》附件1';
const WORD_FORMS = '《第一批異形詞整理表》（GF 1001—2001）';

/**
 * Words stand in Traditional script, with a space between them. Longer words win over shorter ones, and
 * a word that begins earlier wins over one that begins inside it; so a word of the usual outcome is
 * named only where it would be cut otherwise (起著作用 holds 著作).
 */
export const CHARACTER_RULES: readonly CharacterRule[] = [
	{
		character: '著',
		usual: '着',
		words: {
			著: `著名 著作 著者 著述 著稱 著錄 著譯 著書立說 著書立言 著書人 埋頭著書 專心著書 先生著， 女士著， 教授著， 博士著， 著有《 著有「 著有多部 著有多本 著有多種 著《 著：《
				顯著 卓著 昭著 彰著 較著 微知著 編著 原著 名著 土著 鉅著 巨著 專著 論著 合著 所著 遺著 譯著 新著 拙著 尊著 撰著 著於竹帛 著之竹帛
				著名字號 著名單位 著名單曲 著名牌子 著名牌坊 著名牌匾 跟隨著名 追隨著名 描寫著名 撰寫著名`,
			着: `意味著 隨著 起著作用 起著重要 有著作用 產生著作用 發揮著作用 忙著作 趕著作 試著作 急著作 搶著作 學著作 著錄音 著錄影 著錄像 著錄製
				有著名望 有著名聲 有著名氣 憑著名望 憑著名聲 憑著名氣 藉著名義 著名字 著名單 著名冊 寫著名稱 印著名稱 著名牌 拿著名片 望著名勝 看著名勝
				帶著名片 合著眼 合著雙 合著嘴 合著掌 合著手 配合著 結合著 混合著 融合著 迎合著 聯合著
				組合著 糅合著 綜合著 整合著 集合著 吻合著 貼合著 契合著 閉合著 所著重 所著眼 所著力 所著手 所著迷 所著意 新著手 新著眼 新著力 新著重 新著色 新著陸 新著裝 新著墨
				論著手 論著眼 論著力 論著重 顯著重 顯著眼 專著眼 創新著 更新著 翻新著
				刷新著 革新著 編著辮 編著花 編著故事 討論著 議論著 談論著 爭論著 辯論著 評論著 翻譯著 彰顯著 凸顯著 突顯著 土著重 土著手 土著眼 土著力
				看著《 讀著《 唱著《 拿著《 捧著《 翻著《 抱著《 聽著《 按著《 照著《 唸著《 哼著《 演著《 寫著《 帶著《 對著《 依著《 跟著《 播著《 放著《 印著《 載著《 奏著《 彈著《`,
		},
		reason: `助詞和讀zhuó、zháo的動詞作「着」，讀zhù的作「著」（${TABLE}；「執着」「衣着」見${WORD_FORMS}）`,
	},
	{
		character: '祇',
		usual: '只',
		words: { 祇: '神祇 地祇 天祇 靈祇 河祇 祇園 祇樹 祇洹 祇夜 僧祇' },
		reason: `副詞是「只」的異體字；讀qí作「地神」解的是規範字（${TABLE}）`,
	},
	{
		character: '祗',
		usual: '祗',
		words: { 只: '祗是 祗有 祗能 祗要 祗需 祗限 祗可 祗會 祗得 祗用 祗在 祗為 祗因 祗不過 祗須 祗見' },
		reason: `當「只」用時是它的異體寫法；讀zhī作「恭敬」解的是規範字（${TABLE}）`,
	},
	{
		character: '乾',
		usual: '干',
		words: {
			乾: `余乾 乾，天也 以乾為天 乾為天 乾為馬 乾為首 乾為父 乾為君 乾、坤 乾與坤 乾和坤 坤、乾 乾上坤下 坤上乾下 乾下坤上 坤下乾上 乾坎艮震 乾兌離震
				乾、兌 乾、震 乾、坎 乾三連 終日乾乾 乾惕 乾健不息 乾鑿度 乾爻 乾宮 雍乾 乾務 乾潭 乾元 乾德年間 乾化年間 乾符年間 乾封年間 乾寧年間 乾祐年間 乾興年間 乾統年間 乾德元年 乾化元年 乾符元年 乾封元年 乾寧元年 乾祐元年 乾興元年 乾統元年 唐乾封 唐乾符 唐乾寧 宋乾德 宋乾興 後漢乾祐 遼乾亨 遼乾統`,
		},
		reason: `讀qián（卦名、年號、地名、人名）不簡化，讀gān作「干」（${TABLE}）`,
	},
	{
		character: '徵',
		usual: '征',
		words: {
			徵: '文徵明 文徵仲 徵羽 角徵 角、徵 徵、羽 宮徵 商徵 清徵 變徵 流徵 徵調式',
			征: '徵調 特徵音 象徵音 表徵音 特徵聲 象徵聲 特徵調 象徵調 特徵弦',
		},
		reason: `讀zhǐ（五音之一）和人名不簡化，讀zhēng作「征」（${TABLE}）`,
	},
	{
		character: '藉',
		usual: '借',
		words: { 藉: '慰藉 狼藉 枕藉 蘊藉 醞藉 藉藉 藉田 躪藉 踐藉 蹈藉 凌藉 薦藉 茵藉 死傷相藉 死者相藉' },
		reason: `讀jiè作「憑藉」解時簡化作「借」；「慰藉」「蘊藉」和讀jí的不簡化（${TABLE}）`,
	},
	{
		character: '覆',
		usual: '覆',
		words: {
			复: `覆核 覆檢 覆診 覆查 覆審 覆議 覆述 覆驗 覆信 覆電 覆函 覆試 覆賽 覆決 覆評 覆閱 覆算 覆勘 覆訊 覆選 覆命 覆盤 作覆 賜覆 示覆 敬覆 謹覆
				奉覆 此覆上 候覆 書覆 檢覆 往覆 重覆 反反覆覆`,
			覆: `重覆蓋 電覆蓋 函覆蓋 示覆蓋 批覆蓋 明覆蓋 回覆蓋 見覆蓋 答覆蓋 書覆蓋 作覆蓋 反覆蓋 翻覆 翻來覆去 雲翻雨覆`,
		},
		reason: `作「答」「再」解時作「复」，作「遮蓋」「翻倒」解時作「覆」（${TABLE}；《簡化字總表》1986年重新發表時的說明）`,
	},
	{
		character: '瞭',
		usual: '了',
		words: { 瞭: '瞭望 瞭哨 瞭敵 瞭高', 缭: '眼花瞭亂' },
		reason: `讀liǎo作「了」，讀liào不簡化（${TABLE}）`,
	},
	{
		character: '暸',
		usual: '了',
		words: { 瞭: '暸望', 缭: '眼花暸亂' },
		reason: `「瞭」的訛寫：讀liǎo作「了」，讀liào作「瞭」（${TABLE}）`,
	},
	{
		character: '夥',
		usual: '伙',
		words: { 夥: '甚夥 夥頤 繁夥' },
		reason: `作「多」解的不簡化（${TABLE}）`,
	},
	{
		character: '畫',
		usual: '画',
		words: { 划: '計畫 規畫 企畫 策畫 籌畫 謀畫 畫分 整齊畫一 出謀畫策' },
		reason: `作「計劃」「劃分」解時作「划」（${WORD_FORMS}）`,
	},
	{
		character: '劃',
		usual: '划',
		words: { 画: '筆劃 刻劃 勾劃 指手劃腳 比劃' },
		reason: `作「描畫」解時作「画」（${WORD_FORMS}）`,
	},
	{
		character: '逕',
		usual: '径',
		words: {},
		reason: `是「徑」的異體字；只在地名、人名中作「迳」（${TABLE}）`,
	},
	{
		character: '鍾',
		usual: '钟',
		words: { 钟: '鍾馗 鍾繇' },
		reason: `簡化作「钟」；人名中可作「锺」（${TABLE}）`,
	},
	{
		character: '甦',
		usual: '苏',
		words: {},
		reason: `是「蘇」的異體字；只在姓氏人名中作「甦」（${TABLE}）`,
	},
	{
		character: '讎',
		usual: '仇',
		words: { 雠: '讎校 讎勘' },
		reason: `是「仇」的異體字；「校讎」「讎定」「仇讎」作「雠」（${TABLE}）`,
	},
	{
		character: '鎔',
		usual: '熔',
		words: { 镕: '朱鎔基' },
		reason: `是「熔」的異體字；只在姓氏人名中作「镕」（${TABLE}）`,
	},
	{
		character: '份',
		usual: '份',
		words: { 分: '成份 份量 份內 份外 份子 本份 過份 輩份' },
		reason: `這些詞以「分」為推薦詞形（${WORD_FORMS}）`,
	},
	{
		character: '采',
		usual: '采',
		words: { 彩: '精采 喝采 豐富多采', 采: '風采 神采' },
		reason: `這些詞以「彩」為推薦詞形（${WORD_FORMS}）`,
	},
	{
		character: '痲',
		usual: '麻',
		words: {},
		reason: `「麻痹」「麻疹」為推薦詞形（${WORD_FORMS}）`,
	},
	{
		character: '觔',
		usual: '斤',
		words: { 筋: '觔斗' },
		reason: `「斤」或「筋」的異體字（${TABLE}）`,
	},
	{
		character: '鱲',
		usual: '𫚭',
		words: { 鱲: '赤鱲角 赤鱲機場' },
		reason: '字表有類推簡化字「𫚭」；機場所在的地名，內地官方文件寫作「赤鱲角」（中國民用航空局）',
	},
];
