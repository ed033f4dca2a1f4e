package org.hongdun.registry.licence;

import org.hongdun.kernel.OrgPath;

/** What other events do to the licences of a subject, in the transaction of the event. */
public interface LicenceEffects {

    /**
     * Licence revoked, registration annulled or subject cancelled: what is out is announced void (公告作废), what lies ready is
     * taken back.
     *
     * @return number of licences that changed
     */
    int voided(long subjectId, String reason, String paper);

    /** Another unit is in charge of the subject: it handles what is in use. */
    void moved(long subjectId, String unitCode, OrgPath unitPath);
}
