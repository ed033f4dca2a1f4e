package org.hongdun.registry.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.KeysetPage;
import org.hongdun.kernel.KeysetQuery;

/** Reading the register. Basic data is city-wide for all staff. Permission: {@code subject-read}, or {@code system}. */
public interface MarketSubjects {

    /**
     * A page of the register as it stands today, turned by place; by name unless another order is asked for.
     *
     * @param query filters {@code name} (part), {@code creditCode} (beginning), {@code registrationNo} (beginning),
     *     {@code authority}, {@code state} (digit), {@code section}, {@code typeCode} (beginning), {@code text} (part of the
     *     name or beginning of a code); sortable by {@code name}, {@code creditCode}, {@code registrationNo}, {@code
     *     legalRepresentative}, {@code capital} and {@code establishedOn}, rows without the value last; refused with HD-K005
     *     and HD-K007
     */
    KeysetPage<SubjectRow> page(KeysetQuery query);

    /** How many rows the list has under these filters, counted no further than the limit. */
    long count(Map<String, String> filters, int limit);

    /** The subject as it stands today; refused with HD-S001 if there is none. */
    SubjectView byId(long subjectId);

    /**
     * Lets every act on the subject wait until the end of the transaction, and waits for the one that is being recorded: for
     * whoever is about to stop such acts. Asked for before anything else that belongs to the subject is written. Refused with
     * HD-S001.
     */
    void hold(long subjectId);

    /** The subject that bears the code today. */
    Optional<SubjectView> byCreditCode(CreditCode code);

    /** The subject as it stood at the end of that day, as it is known today; refused with HD-S001 or HD-S002. */
    SubjectView asOf(long subjectId, LocalDate day);

    /**
     * The subject as it stood at the end of a day, as it was known at the end of another; refused with HD-S001, or HD-S002 if
     * nothing was known of it then.
     *
     * @param knownOn a day from the first record on; later than today means all that is known
     */
    SubjectView asOf(long subjectId, LocalDate day, LocalDate knownOn);

    /**
     * Plain facts of all subjects as they stood at the end of a day, as it is known today, for work that goes through the
     * whole register.
     *
     * @param afterSubjectId 0 at first, then the last id received; ascending
     * @param limit 1 to 1,000
     */
    List<SubjectFact> facts(LocalDate day, long afterSubjectId, int limit);

    /** As {@link #facts(LocalDate, long, int)}, as it was known at the end of another day. */
    List<SubjectFact> facts(LocalDate day, LocalDate knownOn, long afterSubjectId, int limit);

    /** How many subjects {@link #facts(LocalDate, long, int)} will give for that day. */
    long countFacts(LocalDate day);

    /**
     * Every name these subjects ever bore, as it is known today, for work that compares names; by subject, oldest first.
     *
     * @param subjectIds at most 1,000
     */
    List<RegisteredName> names(List<Long> subjectIds);
}
