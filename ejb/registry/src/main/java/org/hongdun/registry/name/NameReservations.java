package org.hongdun.registry.name;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the registration of subjects asks of the names, in its own transaction. Permission: {@code name-use}, or {@code system}. */
public interface NameReservations {

    /** The reservation behind the number of an application; empty if there is none, whatever its state. */
    Optional<Reservation> find(String applicationNo);

    /**
     * A subject is registered under the reserved name: the reservation is used up, the name is the subject's, and the name it
     * bore before begins to cool off. Refused with HD-M010, HD-M021 (over), HD-M022 (used).
     *
     * @param matterKey number of the filing; one filing uses one reservation
     */
    void use(String applicationNo, String matterKey, long subjectId);

    /**
     * The applicant takes back, on line, the name he applied for there; it is free. Permission: {@code system}. Refused with
     * HD-M012 if it is neither open nor reserved.
     *
     * @param portalKey the portal's key of the application
     * @param reason in his words; may be null
     * @return number of the application; empty if there is none with that key
     */
    Optional<String> takeBack(UUID portalKey, String reason);

    /**
     * A subject has ended, or come back.
     *
     * @param standing CANCELLED, REVOKED, ANNULLED or REGISTERED
     */
    void follow(long subjectId, NameStanding standing, LocalDate day);

    /**
     * @param holds whether a registration may use it today
     */
    record Reservation(
            String applicationNo, String name, String applicant, String section, LocalDate expiresOn, boolean holds)
            implements Serializable {}
}
