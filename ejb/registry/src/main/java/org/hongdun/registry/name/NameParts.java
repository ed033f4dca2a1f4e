package org.hongdun.registry.name;

import java.io.Serializable;

/**
 * A name cut into its parts (名称结构, name rules of 2020 art. 6): [division][trade name][industry][form]. Parts that the
 * name lacks are empty, never null.
 *
 * @param full the whole name, normalised: standard characters, full-width brackets, no blanks
 * @param division all divisions it begins with or has in brackets, such as 广州市天河区
 * @param trade trade name (字号)
 * @param industry industry words as written, such as 酒业发展
 * @param industryKey the same without the syllable 业 that makes no difference: 酒业 and 酒 are the same words
 * @param industryGroup what the industry words mean: words of one group are synonyms; empty if there are none, or only
 *     such as 实业 and 发展 that no class of GB/T 4754 knows
 * @param section section A-T of GB/T 4754 (2017) of that group; empty without a group
 * @param form form of organisation (组织形式), such as 有限公司
 * @param kind what the form makes of it
 * @param branch what follows the parent's full name, such as 天河分公司; empty for the parent itself
 * @param group whether it has 集团 in it
 */
public record NameParts(
        String full,
        String division,
        String trade,
        String industry,
        String industryKey,
        String industryGroup,
        String section,
        String form,
        NameForm kind,
        String branch,
        boolean group)
        implements Serializable {

    public boolean isBranch() {
        return !branch.isEmpty();
    }

    /** Whether the name says in which industry it is. */
    public boolean namesIndustry() {
        return !industryGroup.isEmpty();
    }
}
