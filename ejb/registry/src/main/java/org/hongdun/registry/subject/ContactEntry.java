package org.hongdun.registry.subject;

import java.io.Serializable;

/** A registration liaison (登记联络员); phone and address may be null. */
public record ContactEntry(String name, String phone, String email) implements Serializable {

    @Override
    public String toString() {
        return name;
    }
}
