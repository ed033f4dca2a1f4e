package org.hongdun.platform.clock;

/** To whom a signal goes. */
public enum Addressee {
    /** The person in charge, or the unit as such. */
    HANDLER,
    /** The head of the unit. */
    HEAD,
    /** The bureau leader in charge. */
    LEADER,
    /** The supervision office. */
    SUPERVISION,
    /** The director. */
    DIRECTOR
}
