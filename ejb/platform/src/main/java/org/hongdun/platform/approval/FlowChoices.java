package org.hongdun.platform.approval;

import java.io.Serializable;
import java.util.List;

/** What the form of a step offers to choose from. */
public record FlowChoices(List<Choice> roles, List<Choice> posts, List<Choice> units, List<Choice> terms)
        implements Serializable {

    public FlowChoices {
        roles = List.copyOf(roles);
        posts = List.copyOf(posts);
        units = List.copyOf(units);
        terms = List.copyOf(terms);
    }

    /** @param code what the drawing holds */
    public record Choice(String code, String name) implements Serializable {}
}
