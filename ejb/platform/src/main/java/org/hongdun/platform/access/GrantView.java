package org.hongdun.platform.access;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A role granted with a scope; {@code validTo} is the last day, null while it lasts. */
public record GrantView(
        long id,
        String roleCode,
        String roleName,
        DataScope scope,
        LocalDate validFrom,
        LocalDate validTo,
        String grantedBy,
        Instant grantedAt)
        implements Serializable {}
