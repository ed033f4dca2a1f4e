package org.hongdun.registry.ban;

import java.io.Serializable;
import org.hongdun.registry.subject.Post;

/**
 * The gate let the filing pass, but somebody should look.
 *
 * @param weight WARNING or MANUAL
 */
public record GateWarning(String personName, Post post, HitWeight weight, String banNo) implements Serializable {}
