package org.hongdun.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.platform.codelist.CodeLists;
import org.hongdun.platform.codelist.CodeName;
import org.hongdun.web.frame.Codes;
import org.hongdun.web.frame.Units;
import org.hongdun.web.frame.Words;

/** What stands in a field, in words instead of codes. */
@ApplicationScoped
public class FieldValues {

    @Inject
    private Codes codes;

    @Inject
    private Units units;

    @Inject
    private CodeLists lists;

    /** @param text may be empty */
    String of(FormField field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case FLAG -> Words.word(text.equals("true") ? "filing.yes" : "filing.no");
            case ENTERPRISE_TYPE -> codes.type(text);
            case BRANCH -> units.name(text);
            case SECTION -> codes.section(text);
            case DISTRICT ->
                Optional.ofNullable(lists.divisions().get(text))
                        .map(CodeName::zh)
                        .orElse(text);
            default -> text;
        };
    }
}
