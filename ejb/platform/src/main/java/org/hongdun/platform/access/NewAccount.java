package org.hongdun.platform.access;

import java.io.Serializable;

/**
 * An account to be created, inactive and without rights.
 *
 * @param loginName 3 to 40 of a-z, 0-9, dot, hyphen; HD-A004 otherwise
 * @param staffNo number of the person's staff card; one account per person (HD-A003)
 * @param name the person's name, 1 to 60 characters
 * @param unitCode an existing unit (HD-O001)
 * @param post 1 to 60 characters
 */
public record NewAccount(String loginName, String staffNo, String name, String unitCode, String post)
        implements Serializable {}
