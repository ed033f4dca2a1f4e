package org.hongdun.registry.name;

/**
 * The ways in which a name is the same as another or near to it: the rule on comparing names of 2017
 * (企业名称相同相近比对规则, 工商企注字〔2017〕133号) art. 3 and 4, and one of the bureau's own.
 */
public enum NameRule {
    /** Art. 3 (1): completely equal. */
    S1,
    /** Art. 3 (2): the parts stand in another order, the characters are the same. */
    S2,
    /** Art. 3 (3): trade name and industry words equal, division or form differ. */
    S3,
    /** Art. 4 (1): same trade name, industry words differ but mean the same. */
    N1,
    /** Art. 4 (2): trade names sound the same, industry words same or synonymous. */
    N2,
    /** Art. 4 (3): one trade name contains the other, industry words same or synonymous. */
    N3,
    /** Art. 4 (4): one trade name contains the other by its sound, industry words same or synonymous. */
    N4,
    /** Art. 4 (5): no industry words, or none of GB/T 4754: equality or containment, in writing or by sound. */
    N5,
    /** The bureau's own: trade names look the same (字形相近), industry words same or synonymous, or none. */
    L1;

    /** Whether the rule calls the two the same (相同), not only near (相近). */
    public boolean same() {
        return compareTo(S3) <= 0;
    }
}
