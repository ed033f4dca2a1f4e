package org.hongdun.registry.name.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hongdun.registry.name.Spelling;
import org.hongdun.registry.name.domain.Hanzi;

/** Spelling by the tables of this release. */
@ApplicationScoped
public class HanziSpelling implements Spelling {

    @Override
    public String standard(String text) {
        return Hanzi.tables().folded(text);
    }

    @Override
    public String initials(String standardText) {
        return Hanzi.tables().initials(standardText);
    }
}
