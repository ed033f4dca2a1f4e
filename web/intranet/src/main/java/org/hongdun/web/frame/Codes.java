package org.hongdun.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.codelist.CodeLists;
import org.hongdun.platform.codelist.CodeName;
import org.hongdun.web.theme.EnterpriseTypes;
import org.hongdun.web.theme.Languages;

/** Names of codes in the page's language; a code without a name stands for itself. */
@Named
@RequestScoped
public class Codes {

    private static final int EDITION = 2017;

    @Inject
    private CodeLists lists;

    @Inject
    private Languages language;

    public String type(String code) {
        return code == null
                ? ""
                : EnterpriseTypes.name(code, lists.enterpriseTypes().getOrDefault(code, code));
    }

    public SubjectKind kind(String typeCode) {
        return SubjectKind.of(typeCode);
    }

    public String section(String code) {
        return name(code == null ? null : lists.industrySections(EDITION).get(code), code);
    }

    public String division(String code) {
        return name(code == null ? null : lists.divisions().get(code), code);
    }

    private String name(CodeName name, String code) {
        if (name == null) {
            return code;
        }
        return "en".equals(language.getTag()) ? name.en() : name.zh();
    }
}
