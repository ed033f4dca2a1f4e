package org.hongdun.platform.access;

/** How far a permission reaches, from narrow to wide. */
public enum DataScope {
    /** Only what is assigned to the officer. */
    SELF,
    /** The officer's own unit, nothing below it. */
    UNIT,
    /** The officer's unit and every unit below it. */
    UNIT_TREE,
    /** The whole city. */
    CITY;

    public DataScope wider(DataScope other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
