package org.hongdun.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes up names of enterprises, households and persons, and addresses; no enterprise name twice, none that is known. */
final class Names {

    private final Words words;
    private final Dice dice;
    private final Set<String> wellKnown;
    private final LongSet given = new LongSet();

    Names(Words words, Dice dice) {
        this.words = words;
        this.dice = dice;
        this.wellKnown = Set.copyOf(words.all("stop"));
    }

    /** The name is taken; it will not be given out. */
    void reserve(String name) {
        given.add(name);
    }

    /** The branch's name after its enterprise, if nobody has it yet. */
    Optional<String> branchOf(String enterprise, Branch branch) {
        String name = enterprise + branch.shortName() + "分公司";
        return given.add(name) ? Optional.of(name) : Optional.empty();
    }

    static boolean isBranch(String type) {
        return type.startsWith("2")
                || type.startsWith("43")
                || type.startsWith("58")
                || type.startsWith("68")
                || type.startsWith("455")
                || type.startsWith("456");
    }

    String enterprise(String type, String section, Branch branch) {
        String name;
        do {
            name = candidate(type, section, branch);
        } while (!given.add(name));
        return name;
    }

    private String candidate(String type, String section, Branch branch) {
        String industry = words.pick(dice, "industry", section);
        String trade = tradeName(industry);
        String city = dice.percent(50) ? "广州市" : "广州";
        if (isBranch(type)) {
            return city + trade + industry + "有限公司" + branch.shortName() + "分公司";
        }
        if (type.startsWith("453")) {
            return city + trade + industry + "合伙企业（有限合伙）";
        }
        if (type.equals("4540")) {
            return "广州市" + branch.districtName() + trade + industry + (section.equals("C") ? "厂" : "经营部");
        }
        if (type.startsWith("31")) {
            return "广州市" + trade + industry + "公司";
        }
        if (type.startsWith("32")) {
            return "广州市" + branch.districtName() + trade + "综合服务部";
        }
        if (type.equals("7200")) {
            return trade + "（香港）" + industry + "有限公司广州代表处";
        }
        if (type.startsWith("12")) {
            return city + trade + industry + "股份有限公司";
        }
        return dice.percent(10) ? trade + "（广州）" + industry + "有限公司" : city + trade + industry + "有限公司";
    }

    String cooperative(Branch branch) {
        return "广州市" + branch.districtName() + tradeName("农产品") + "农产品专业合作社";
    }

    /** @param operator gives the household his name if it has none of its own */
    String household(String section, Branch branch, String operator) {
        if (dice.percent(8) && given.add(operator)) {
            return operator;
        }
        String name;
        do {
            String kind = words.pick(dice, "household", section);
            name = "广州市" + branch.districtName() + words.pick(dice, "street", branch.code()) + tradeName(kind) + kind;
        } while (!given.add(name));
        return name;
    }

    private String tradeName(String followedBy) {
        String trade;
        do {
            trade = switch (dice.index(72, 22, 6)) {
                case 0 -> words.pick(dice, "first") + words.pick(dice, "next");
                case 1 -> words.pick(dice, "first") + words.pick(dice, "next") + words.pick(dice, "next");
                default ->
                    words.pick(dice, "first")
                            + words.pick(dice, "next")
                            + words.pick(dice, "first")
                            + words.pick(dice, "next");
            };
        } while (wellKnown.contains(trade) || repeats(trade + followedBy.charAt(0)));
        return trade;
    }

    private static boolean repeats(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == text.charAt(i - 1)) {
                return true;
            }
        }
        return false;
    }

    String person() {
        return words.pick(dice, "surname") + words.pick(dice, "given", dice.percent(62) ? "M" : "F");
    }

    String address(Branch branch) {
        String street =
                "广州市" + branch.districtName() + words.pick(dice, "road", branch.code()) + dice.between(1, 680) + "号";
        return switch (dice.index(35, 35, 30)) {
            case 0 -> street;
            case 1 -> street + dice.between(1, 28) + "0" + dice.between(1, 9) + "房";
            default ->
                street + words.pick(dice, "first") + words.pick(dice, "next") + words.pick(dice, "building")
                        + dice.of("ABCD") + "座" + dice.between(2, 35) + "0" + dice.between(1, 9) + "室";
        };
    }

    /** A number of the range kept for tests. */
    String mobile() {
        return dice.of(List.of("138", "139", "158", "186", "199")) + "000" + "%05d".formatted(dice.between(0, 9999));
    }
}
