package org.hongdun.registry.subject.domain;

/** Who recorded an act; all null for what another system sent. */
public record Recorder(String login, String name, String unitCode) {

    public static final Recorder SYSTEM = new Recorder(null, null, null);
}
