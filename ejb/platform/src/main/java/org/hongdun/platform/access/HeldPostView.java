package org.hongdun.platform.access;

import java.io.Serializable;
import java.time.LocalDate;

/** A post that somebody has left, with the day on which he did. */
public record HeldPostView(String unitCode, String post, LocalDate heldFrom, LocalDate heldTo, String reason)
        implements Serializable {}
