package org.hongdun.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a package and everything below it as one room of the house; {@code RoomsTest} reads it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Room {

    /** The room's name, as other rooms list it in {@link #mayKnow()}. */
    String name();

    /** Names of the rooms whose doors this room may use. */
    String[] mayKnow();

    /** Packages of this room that others may see. */
    String[] doors();
}
