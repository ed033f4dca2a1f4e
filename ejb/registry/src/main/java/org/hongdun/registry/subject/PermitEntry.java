package org.hongdun.registry.subject;

import java.io.Serializable;
import java.time.LocalDate;

/** A licence obtained before registration (前置许可); only the name is always known, no last day means without end. */
public record PermitEntry(String name, String number, String grantedBy, LocalDate validFrom, LocalDate validTo)
        implements Serializable {

    @Override
    public String toString() {
        return name;
    }
}
