package org.hongdun.registry.name;

import java.io.Serializable;

/**
 * What an applicant hands in.
 *
 * @param name the name wanted
 * @param section section A-T of GB/T 4754 (2017) of the main business
 * @param applicant who applies for the investors, 1 to 100 characters
 * @param investors names and shares as written, at most 1,000 characters, may be null
 * @param related whether an investment relation with the bearers of near names is proved by papers
 * @param promised whether the applicant bears the risk of near names (自主承诺)
 */
public record NewNameApplication(
        String name, String section, String applicant, String investors, boolean related, boolean promised)
        implements Serializable {}
