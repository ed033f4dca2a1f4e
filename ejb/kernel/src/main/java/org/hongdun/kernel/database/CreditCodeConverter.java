package org.hongdun.kernel.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hongdun.kernel.CreditCode;

/** {@link CreditCode} as its 18 characters. Persistence units name this class, as the kernel has no unit of its own. */
@Converter(autoApply = true)
public class CreditCodeConverter implements AttributeConverter<CreditCode, String> {

    @Override
    public String convertToDatabaseColumn(CreditCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public CreditCode convertToEntityAttribute(String column) {
        return column == null ? null : new CreditCode(column);
    }
}
