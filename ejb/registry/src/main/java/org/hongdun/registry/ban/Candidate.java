package org.hongdun.registry.ban;

import java.io.Serializable;
import org.hongdun.registry.subject.Post;

/** Somebody whom a filing wants to see on a post. */
public record Candidate(Identity person, Post post) implements Serializable {}
