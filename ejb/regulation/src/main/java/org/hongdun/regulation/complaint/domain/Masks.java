package org.hongdun.regulation.complaint.domain;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Personal data as those see it who may not see it whole (GB/T 22239-2019 8.1.4.11). Null stays null. */
public final class Masks {

    private static final Set<String> DOUBLE_SURNAMES =
            Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "端木", "百里", "南宫", "西门");
    private static final Pattern STREET = Pattern.compile("^(.*?[路街道巷村镇乡里坊])(?!道|路|街|镇).*$", Pattern.DOTALL);

    private Masks() {}

    /** The surname and a star: {@code 陈*}, {@code 欧阳*}. */
    public static String name(String name) {
        if (name == null) {
            return null;
        }
        if (name.length() > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2))) {
            return name.substring(0, 2) + "*";
        }
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    /** First three and last four characters: {@code 138****1234}; of a short number only the last two. */
    public static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        int length = phone.length();
        if (length < 8) {
            return "****" + phone.substring(Math.max(0, length - 2));
        }
        return phone.substring(0, 3) + "****" + phone.substring(length - 4);
    }

    /** First six and last four: {@code 440106********0019}; anything shorter than 15 characters is hidden whole. */
    public static String idNo(String idNo) {
        if (idNo == null) {
            return null;
        }
        return idNo.length() < 15 ? "********" : idNo.substring(0, 6) + "********" + idNo.substring(idNo.length() - 4);
    }

    /** Up to the street, without house and room; hidden whole if no street can be made out. */
    public static String address(String address) {
        if (address == null) {
            return null;
        }
        Matcher street = STREET.matcher(address);
        return street.matches() ? street.group(1) + "****" : "****";
    }
}
