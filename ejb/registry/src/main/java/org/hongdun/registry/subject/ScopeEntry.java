package org.hongdun.registry.subject;

import java.io.Serializable;

/** An item of the business scope; {@code licensed}: it needs a licence before business begins (许可项目). */
public record ScopeEntry(String text, boolean licensed) implements Serializable {

    @Override
    public String toString() {
        return text;
    }
}
