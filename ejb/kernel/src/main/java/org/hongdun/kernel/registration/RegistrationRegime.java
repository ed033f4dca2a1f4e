package org.hongdun.kernel.registration;

/** The registration law in force on the day of acceptance; parameter {@code REGIME.REGISTRATION}. */
public enum RegistrationRegime {
    /** The rules for each kind of subject, until 2022-02-28. */
    OLD,
    /** 市场主体登记管理条例, from 2022-03-01. */
    NEW
}
