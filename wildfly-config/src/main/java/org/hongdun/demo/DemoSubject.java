package org.hongdun.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A made-up market subject.
 *
 * @param versions oldest first, each made by the act of its place and valid until the next one begins
 */
record DemoSubject(long id, String pripid, List<SubjectVersion> versions) {

    SubjectVersion today() {
        return versions.get(versions.size() - 1);
    }

    String creditCode() {
        return today().get("uniscid");
    }

    String name() {
        return today().get("entname");
    }

    String type() {
        return today().get("enttype");
    }

    String authority() {
        return today().get("regorg");
    }

    String station() {
        return today().get("localadm");
    }

    String state() {
        return today().get("regstate");
    }

    String legalRepresentative() {
        return today().get("lerep");
    }

    String domicile() {
        return today().get("dom");
    }

    LocalDate establishedOn() {
        return today().get("estdate");
    }

    /** 万元; null if the form has none. */
    BigDecimal capital() {
        return today().get("regcap");
    }

    /** 万元; null if the form has none. */
    BigDecimal paidIn() {
        return today().get("reccap");
    }

    int staff() {
        return today().<Integer>get("empnum");
    }

    boolean owesInspection(int reportYear) {
        return !type().equals("9999")
                && !type().equals("9100")
                && (state().equals("1") || state().equals("7") || state().equals("8"))
                && establishedOn().getYear() <= reportYear;
    }
}
