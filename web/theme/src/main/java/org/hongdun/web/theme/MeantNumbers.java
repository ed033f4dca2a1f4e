package org.hongdun.web.theme;

import java.util.Optional;
import org.hongdun.kernel.TypedCode;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormField.FieldType;

/** Numbers and codes in the forms of registration, as they were probably meant. */
public final class MeantNumbers {

    private MeantNumbers() {}

    /**
     * @param field its key, or that of the cell
     * @return empty if there is nothing to offer
     */
    public static Optional<String> at(FieldType type, String field, String typed) {
        return read(type, field, typed).filter(number -> !number.equals(typed));
    }

    private static Optional<String> read(FieldType type, String field, String typed) {
        if (type == FieldType.ID_NUMBER) {
            return TypedCode.meantCertificate(typed);
        }
        boolean code = type == FieldType.CREDIT_CODE || field.equals(FormField.PARENT_CODE.key());
        return code ? TypedCode.meant(typed) : Optional.empty();
    }
}
