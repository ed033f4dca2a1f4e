package org.hongdun.demo;

import java.time.LocalDate;
import java.util.Map;

/** What a register of decades also holds: about one record in a hundred is not as it should be. */
final class Dirt {

    private static final double SHARE = 1.2;

    private final Dice dice;

    Dirt(Dice dice) {
        this.dice = dice;
    }

    /** @param columns of a first version; some are spoilt */
    void on(Map<String, Object> columns) {
        if (!dice.percent(SHARE)) {
            return;
        }
        String name = (String) columns.get("entname");
        switch (dice.between(0, 7)) {
            case 0 -> columns.put("regno", wrongCheck((String) columns.get("regno")));
            case 1 -> columns.put("entname", name.replace("广州", "广州 ") + " ");
            case 2 -> columns.put("entname", name.replace('（', '(').replace('）', ')') + "(旧)");
            case 3 -> columns.put("domdistrict", dice.percent(50) ? "440107" : "440181");
            case 4 -> columns.put("opto", ((LocalDate) columns.get("opfrom")).minusDays(dice.between(1, 400)));
            case 5 -> columns.put("dom", columns.get("dom") + "Ａ座");
            case 6 -> columns.put("regcapcur", "840");
            default -> columns.put("industryco", null);
        }
    }

    private static String wrongCheck(String number) {
        int last = number.charAt(number.length() - 1) - '0';
        return number.substring(0, number.length() - 1) + (last + 1) % 10;
    }
}
