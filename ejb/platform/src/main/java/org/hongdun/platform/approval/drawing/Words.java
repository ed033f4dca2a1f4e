package org.hongdun.platform.approval.drawing;

import java.util.regex.Pattern;

/** What may be written into a drawing. */
final class Words {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_CONDITION = 2_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 40;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,16})?");
    /** What a browser, a template engine or an expression language could take for its own. */
    private static final Pattern ACTIVE = Pattern.compile("[<>\\\\`]|[$#%*@~]\\{|\\{\\{|\\{%|&#|&[A-Za-z]+;");

    private Words() {}

    static boolean isId(String text) {
        return text != null && ID.matcher(text).matches();
    }

    static boolean isKey(String text) {
        return text != null && text.length() <= LONGEST_KEY && KEY.matcher(text).matches();
    }

    static boolean isNumber(String text) {
        return text != null && NUMBER.matcher(text).matches();
    }

    /** One line of words without anything that looks like markup or an expression, and without hidden characters. */
    static boolean isPlain(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                && !ACTIVE.matcher(text).find()
                && text.codePoints().noneMatch(Words::isHidden);
    }

    private static boolean isHidden(int character) {
        int type = Character.getType(character);
        return Character.isISOControl(character)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** So much of a text as a sentence about it can quote. */
    static String quoted(String text) {
        String visible = text == null
                ? ""
                : text.codePoints()
                        .limit(LONGEST_NAME)
                        .map(c -> isHidden(c) ? '·' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return visible;
    }
}
