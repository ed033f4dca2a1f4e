package org.hongdun.registry.name.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Names of a city with the frequencies of a real one, the same for the same seed, and variants of names that a person
 * would call the same or near. The variants are made from lists written down here, not from the tables under test.
 */
public final class NameCity {

    /** A way to hide that a name is taken, or, for the last three, to be truly different. */
    public enum Trick {
        HOMOPHONE,
        SWAPPED_WORDS,
        GENERIC_WORD_ADDED,
        LOOK_ALIKE,
        FULL_WIDTH,
        TRADITIONAL,
        OTHER_INDUSTRY,
        OTHER_CHARACTER,
        REVERSED;

        /** Whether the variant is near to the name it was made from, or else clearly another. */
        public boolean isNear() {
            return compareTo(TRADITIONAL) <= 0;
        }
    }

    /** @param original the name in the city it was made from */
    public record Variant(Trick trick, String original, String name) {}

    private static final String FIRST = "广粤穗南华新永恒盛宏金鑫源泰兴隆达嘉信诚创联智云天海宇星辰德正美康瑞福祥";
    private static final String NEXT = "达利源兴盛泰业腾飞程凯源晟辉煌旺邦通联科雅琪怡晴航宝丰益捷锐拓";
    private static final List<List<String>> INDUSTRIES = List.of(
            List.of("贸易", "商贸", "服饰", "皮具", "化妆品", "电子商务", "五金", "建材", "食品", "酒业", "汽车配件"),
            List.of("信息科技", "网络科技", "软件", "数据服务"),
            List.of("企业管理", "商务服务", "咨询", "人力资源", "会展服务", "广告"),
            List.of("科技", "工程技术", "检测技术", "生物科技"),
            List.of("电子", "机械", "塑料制品", "制衣", "家具", "日用化工"),
            List.of("建筑工程", "装饰工程", "园林绿化"),
            List.of("物流", "供应链", "国际货运代理"),
            List.of("餐饮管理"),
            List.of("房地产", "物业管理"),
            List.of("文化传播"),
            List.of("教育咨询"),
            List.of("健康管理", "门诊部"));
    private static final int[] INDUSTRY_WEIGHTS = {38, 8, 12, 11, 10, 6, 4, 3, 3, 2, 2, 1};
    private static final List<String> DISTRICTS = List.of("天河区", "越秀区", "海珠区", "荔湾区", "白云区", "黄埔区", "番禺区", "花都区");
    private static final List<String> STREETS = List.of("石牌", "天河南", "三元里", "大石", "狮岭", "新港", "流花");
    private static final List<String> SHOPS =
            List.of("服装店", "百货店", "便利店", "水果店", "五金店", "餐饮店", "奶茶店", "美容店", "理发店", "维修部");
    private static final Map<Character, String> HOMOPHONES =
            pairs("宏红 宏鸿 源元 源园 源缘 盛胜 盛圣 恒衡 嘉佳 诚成 诚承 联连 联莲 智志 智致 云芸 天田 宇雨 宇裕 辰晨 辰臣 正政 瑞锐 瑞睿 福富 祥翔 祥湘"
                    + " 泰太 隆龙 永勇 粤悦 粤越 凯楷 飞菲 通同 通童 科柯 雅亚 琪奇 琪齐 怡宜 怡逸 晴清 航杭 宝保 丰峰 丰锋 捷杰 邦帮 旺望 金今"
                    + " 信欣 新心 新馨 华花 达答 利立 兴星 业叶 程城 腾藤 辉晖 煌皇 益艺 德得 康糠 美镁 鑫芯 海嗨 南男 创闯 广逛");
    private static final Map<Character, String> LOOK_ALIKES =
            pairs("未末 土士 日曰 千干 夭天 人入 大太 元无 王玉 木本 田由 白百 今令 乌鸟 茶荼 洒酒 萧箫 晴睛 恒桓 暖暧 折拆 博搏 瑞端 己已");
    private static final Map<Character, String> TRADITIONAL =
            pairs("广廣 华華 兴興 达達 诚誠 创創 联聯 云雲 业業 贸貿 饰飾 电電 务務 车車 网網 软軟 术術 检檢 测測 机機 装裝 园園 绿綠 际際 货貨 运運"
                    + " 产產 饮飲 传傳 询詢 丰豐 飞飛 凯凱 锐銳 宝寶 辉輝 腾騰 门門 东東 区區 级級 创創 构構 龙龍 馆館 经經 营營 队隊");

    /** Characters of the city's trade names of which no two sound alike. */
    private static final String KNOWN = "永恒宏金源泰隆达嘉诚创联智云天宇辰德正美康瑞福祥";

    /** Characters that neither sound nor look like each other, or like any in the city's names. */
    private static final String STRANGE =
            "舜镕楚俊岚鹏磊坤霖森栋阔帆梦妙墨聪敦葛庚冠浩巨葵梁曼茂敏鸣盼培普乔秋泉群锡夏贤雄旭轩勋莹友增展章珍竹壮卓宗祖尊" + "彩灿昌超春蝶鼎朵恩芬侯欢景久娟侃莱朗烈棉谋娜念欧飘琴染柔润若赛尚绍双硕松桃亭闻沃雪燕赞";

    private final Random random;
    private final Set<String> given = new LinkedHashSet<>();

    public NameCity(long seed) {
        random = new Random(seed);
    }

    private static Map<Character, String> pairs(String text) {
        Map<Character, String> pairs = new java.util.HashMap<>();
        for (String pair : text.split(" ")) {
            pairs.merge(pair.charAt(0), pair.substring(1), String::concat);
        }
        return pairs;
    }

    /** That many different names. */
    public List<String> names(int count) {
        List<String> names = new ArrayList<>(count);
        while (names.size() < count) {
            String name = name();
            if (given.add(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private String name() {
        int kind = random.nextInt(1000);
        if (kind < 330) {
            return "广州市" + of(DISTRICTS) + of(STREETS) + trade() + of(SHOPS);
        }
        String rest = trade() + industry();
        return switch (kind % 20) {
            case 0, 1 -> rest.substring(0, 2) + "（广州）" + rest.substring(2) + "有限公司";
            case 2 -> "广州市" + of(DISTRICTS) + rest + "经营部";
            case 3 -> "广州" + rest + "股份有限公司";
            case 4, 5, 6, 7, 8, 9, 10 -> "广州" + rest + "有限公司";
            default -> "广州市" + rest + "有限公司";
        };
    }

    private String trade() {
        int length = random.nextInt(100);
        String two = one(FIRST) + one(NEXT);
        return length < 72 ? two : length < 94 ? two + one(NEXT) : two + one(FIRST) + one(NEXT);
    }

    private String industry() {
        int at = random.nextInt(100);
        int group = 0;
        while (at >= INDUSTRY_WEIGHTS[group]) {
            at -= INDUSTRY_WEIGHTS[group++];
        }
        return of(INDUSTRIES.get(group));
    }

    private String one(String letters) {
        return String.valueOf(letters.charAt(random.nextInt(letters.length())));
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** That many variants of each trick, with the names they were made from, which belong to the city then. */
    public List<Variant> variants(int ofEach) {
        List<Variant> variants = new ArrayList<>();
        for (Trick trick : Trick.values()) {
            int made = 0;
            while (made < ofEach) {
                Variant variant = variant(trick);
                if (variant != null && !given.contains(variant.name())) {
                    given.add(variant.original());
                    variants.add(variant);
                    made++;
                }
            }
        }
        return variants;
    }

    /**
     * That many names of each of the last three tricks that by the text of the rule are near to none in the city: their trade
     * name bears a character that no other there bears, sounds or looks like, but for the one name each was made from, which
     * belongs to the city then and is of another industry, differs in that one character, or has the two in reverse.
     */
    public List<Variant> nearMisses(int ofEach) {
        List<String> trades = new ArrayList<>();
        KNOWN.chars().forEach(a -> STRANGE.chars().forEach(b -> trades.add("" + (char) a + (char) b)));
        Collections.shuffle(trades, random);
        Set<String> free = new LinkedHashSet<>(trades);
        List<Variant> misses = new ArrayList<>();
        for (Trick trick : List.of(Trick.OTHER_INDUSTRY, Trick.OTHER_CHARACTER, Trick.REVERSED)) {
            for (int made = 0; made < ofEach; made++) {
                String trade = free.iterator().next();
                free.remove(trade);
                String industry = industryOfGroup();
                String asked = switch (trick) {
                    case OTHER_INDUSTRY -> trade + otherIndustry(industry);
                    case OTHER_CHARACTER -> withSameFirst(free, trade) + industry;
                    default -> new StringBuilder(trade).reverse() + industry;
                };
                misses.add(new Variant(trick, "广州" + trade + industry + "有限公司", "广州" + asked + "有限公司"));
            }
        }
        return misses;
    }

    private static String withSameFirst(Set<String> free, String trade) {
        String other = free.stream()
                .filter(each -> each.charAt(0) == trade.charAt(0))
                .findFirst()
                .orElseThrow();
        free.remove(other);
        return other;
    }

    private Variant variant(Trick trick) {
        String trade = trick == Trick.LOOK_ALIKE ? lookAlikeTrade() : trade();
        String industry = industry();
        String original = "广州" + trade + industry + "有限公司";
        String name = switch (trick) {
            case HOMOPHONE -> with(original, trade, replaced(trade, HOMOPHONES, false));
            case LOOK_ALIKE -> with(original, trade, replaced(trade, LOOK_ALIKES, false));
            case TRADITIONAL -> replaced(original, TRADITIONAL, true);
            case SWAPPED_WORDS ->
                random.nextBoolean() ? trade + "（广州）" + industry + "有限公司" : trade + industry + "（广州）有限公司";
            case GENERIC_WORD_ADDED ->
                switch (random.nextInt(4)) {
                    case 0 -> "广州" + trade + industry + "发展有限公司";
                    case 1 -> "广州" + trade + industry + "实业有限公司";
                    case 2 -> "广州" + trade + "国际" + industry + "有限公司";
                    default -> "广州" + trade + industry + "集团有限公司";
                };
            case FULL_WIDTH -> trade + "(广州)　" + industry + " 有限公司";
            case OTHER_INDUSTRY -> "广州" + trade + otherIndustry(industry) + "有限公司";
            case OTHER_CHARACTER -> with(original, trade, "镕" + trade.substring(1, trade.length() - 1) + "舜");
            case REVERSED ->
                with(original, trade, new StringBuilder(trade).reverse().toString());
        };
        return name == null || name.equals(original) ? null : new Variant(trick, original, name);
    }

    private static String with(String original, String trade, String changed) {
        return changed == null ? null : original.replaceFirst(trade, changed);
    }

    private String lookAlikeTrade() {
        List<Character> able =
                List.copyOf(LOOK_ALIKES.keySet().stream().sorted().toList());
        return one(FIRST) + able.get(random.nextInt(able.size()));
    }

    private String otherIndustry(String industry) {
        String other;
        do {
            other = industryOfGroup();
        } while (groupOf(other).equals(groupOf(industry)));
        return other;
    }

    /** One whose words the dictionary knows. */
    private String industryOfGroup() {
        String industry;
        do {
            industry = industry();
        } while (groupOf(industry).isEmpty());
        return industry;
    }

    private static String groupOf(String industry) {
        return Names.split("广州新凯" + industry + "有限公司").industryGroup();
    }

    /** One character changed, or all that can be; null if none can. */
    private String replaced(String text, Map<Character, String> pairs, boolean all) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (pairs.containsKey(text.charAt(i))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        StringBuilder changed = new StringBuilder(text);
        for (int place : all ? places : List.of(places.get(random.nextInt(places.size())))) {
            String others = pairs.get(text.charAt(place));
            changed.setCharAt(place, others.charAt(random.nextInt(others.length())));
        }
        return changed.toString();
    }
}
