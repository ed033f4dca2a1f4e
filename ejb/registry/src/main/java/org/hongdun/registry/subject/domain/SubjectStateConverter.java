package org.hongdun.registry.subject.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hongdun.registry.subject.SubjectState;

/** {@link SubjectState} as the digit of the domain standard. */
@Converter(autoApply = true)
public class SubjectStateConverter implements AttributeConverter<SubjectState, String> {

    @Override
    public String convertToDatabaseColumn(SubjectState state) {
        return state == null ? null : state.code();
    }

    @Override
    public SubjectState convertToEntityAttribute(String column) {
        return column == null ? null : SubjectState.of(column);
    }
}
