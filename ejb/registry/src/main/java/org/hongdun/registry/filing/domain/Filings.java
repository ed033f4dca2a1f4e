package org.hongdun.registry.filing.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.LicensedScope;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.filing.NoticeKind;

/** All registration matters, with what belongs to them. */
public interface Filings {

    /** Refused with HD-R015 if another was opened with its key. */
    void add(Filing filing);

    Optional<Filing> find(long filingId);

    /** As {@link #find}, locked to the end of the transaction. */
    Optional<Filing> locked(long filingId);

    /** Writes what is waiting, so that a filing knows its new version. */
    void flush();

    Optional<Filing> openedWith(UUID clientKey);

    /** Ids of matters that wait for somebody and are on no flow, the oldest first. */
    List<Long> unsent(int most);

    /** Another last day for those, with one statement however many they are. */
    void moved(Collection<String> filingNos, LocalDate dueOn);

    /** Those of them that were applied for on line. */
    List<Filing> online(Collection<String> filingNos);

    /**
     * Matters within reach, filtered, sorted and cut by the database.
     *
     * @param today divides the running terms into overdue, due today and later
     */
    /** How many within reach are approved and wait for their licence. */
    long licencesDue(Reach reach);

    Slice<Filing> list(ListQuery query, Reach reach, LocalDate today);

    /** Every matter of the subject that was handed in, the oldest first. */
    List<Filing> ofSubject(long subjectId);

    void add(FilingNotice notice);

    Optional<FilingNotice> notice(long filingId, NoticeKind kind);

    /** In the order they were given. */
    List<FilingNotice> notices(long filingId);

    /** Takes hold of what the matter touches; refused with HD-R010 if an open one holds part of it. */
    void claim(Filing filing);

    /** Lets go of everything it holds. */
    void release(Filing filing);

    /** The documents asked for, in the order of the list. */
    List<RequiredDocument> documents(
            RegistrationMatter matter, SubjectKind kind, RegistrationRegime regime, Collection<ChangeItem> items);

    List<LicensedScope> licensedScopes();
}
