package org.hongdun.platform.approval;

import java.io.Serializable;
import java.util.List;

/** A published flow that staff may start, with the fields its first form asks for. */
public record StartableFlow(String key, String name, List<FieldView> fields) implements Serializable {

    public StartableFlow {
        fields = List.copyOf(fields);
    }
}
