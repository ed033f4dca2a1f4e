package org.hongdun.registry.subject;

import java.io.Serializable;

/** A post a person holds in a subject today. */
public record HeldPost(
        long subjectId,
        String creditCode,
        String subjectName,
        String authority,
        SubjectState state,
        Post post,
        String personName)
        implements Serializable {}
