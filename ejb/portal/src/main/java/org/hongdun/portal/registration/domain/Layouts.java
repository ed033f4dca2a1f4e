package org.hongdun.portal.registration.domain;

import java.util.List;
import java.util.Set;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormLayout;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.portal.registration.OnlineMatter;

/** The forms of the matters that are applied for on line. */
public final class Layouts {

    /** A name: the investors are written into the field for grounds, the promise about near names into the commitment. */
    private static final FormLayout NAME = new FormLayout(
            List.of(
                    FormField.NAME,
                    FormField.DISTRICT,
                    FormField.SECTION,
                    FormField.GROUNDS,
                    FormField.APPLICANT,
                    FormField.APPLICANT_PHONE,
                    FormField.COMMITMENT),
            List.of(),
            Set.of(
                    FormField.NAME,
                    FormField.DISTRICT,
                    FormField.SECTION,
                    FormField.APPLICANT,
                    FormField.APPLICANT_PHONE));

    private Layouts() {}

    /** @param regime the law of today */
    public static FormLayout of(OnlineFiling filing, RegistrationRegime regime) {
        return filing.matter() == OnlineMatter.NAME
                ? NAME
                : FormLayout.of(filing.matter().registration(), filing.kind(), filing.items(), regime);
    }
}
