package org.hongdun.portal.registration;

import java.util.List;

/** The code lists of the forms; anybody may ask. */
public interface RegistrationLists {

    /** Enterprise types (企业类型), by code. */
    List<Choice> enterpriseTypes();

    /** Districts of today whose authority takes applications, by code. */
    List<Choice> districts();

    /** Sections of the industry classification of 2017. */
    List<Choice> sections();
}
