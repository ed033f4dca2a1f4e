package org.hongdun.kernel.registration;

import java.io.Serializable;

/**
 * Words of a business scope that need a licence beforehand (前置许可).
 *
 * @param word occurs in the scope
 * @param licence what must be licensed; a part of the licence's name
 */
public record LicensedScope(String word, String licence) implements Serializable {}
