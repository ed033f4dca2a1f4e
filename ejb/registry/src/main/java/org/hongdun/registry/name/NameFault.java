package org.hongdun.registry.name;

/** What is wrong with the structure of a name (name rules of 2020 art. 5-9; rule on forbidden content 2017 art. 9-14). */
public enum NameFault {
    /** Fewer than two characters of a trade name are left. */
    TRADE_TOO_SHORT,
    /** The trade name is a division. */
    TRADE_IS_DIVISION,
    /** The trade name is an industry word. */
    TRADE_IS_INDUSTRY,
    /** Foreign letters, pinyin or Arabic digits. */
    FOREIGN_CHARACTERS,
    /** A character outside the table of standard characters (规范汉字). */
    CHARACTER_NOT_STANDARD,
    /** A city district without its city before it. */
    DISTRICT_WITHOUT_CITY,
    /** No form of organisation at the end. */
    FORM_MISSING,
    /** The industry words belong to another section than the stated main business. */
    INDUSTRY_DIFFERS;

    /** Whether the name is refused for it; the others are shown only. */
    public boolean forbids() {
        return this != FORM_MISSING && this != INDUSTRY_DIFFERS;
    }
}
