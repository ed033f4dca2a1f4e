package org.hongdun.kernel.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hongdun.kernel.OrgPath;

/** {@link OrgPath} as text. Persistence units name this class, as the kernel has no unit of its own. */
@Converter(autoApply = true)
public class OrgPathConverter implements AttributeConverter<OrgPath, String> {

    @Override
    public String convertToDatabaseColumn(OrgPath path) {
        return path == null ? null : path.value();
    }

    @Override
    public OrgPath convertToEntityAttribute(String column) {
        return column == null ? null : new OrgPath(column);
    }
}
