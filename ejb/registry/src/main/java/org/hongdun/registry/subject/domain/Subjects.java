package org.hongdun.registry.subject.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.KeysetPage;
import org.hongdun.kernel.KeysetQuery;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.registry.subject.DifferenceRow;
import org.hongdun.registry.subject.HeldPost;
import org.hongdun.registry.subject.RegisteredName;
import org.hongdun.registry.subject.SubjectFact;
import org.hongdun.registry.subject.SubjectFeed;
import org.hongdun.registry.subject.SubjectLists;
import org.hongdun.registry.subject.SubjectRow;

/** All market subjects. What was known at an instant is what was recorded before it. */
public interface Subjects {

    void add(MarketSubject subject);

    /** Stores what the acts since the book was opened have added. */
    void save(RecordBook book);

    /** Stores lines of lists: {@link PersonLine} and the like. */
    void add(Collection<?> lines);

    Optional<MarketSubject> find(long subjectId);

    /** The subject, to which no other act and no lock is added until the end of the transaction. */
    Optional<MarketSubject> locked(long subjectId);

    /** The subject for an import, which nobody else changes until the end of the transaction. */
    Optional<MarketSubject> lockByPripid(String pripid);

    Optional<Long> idOf(CreditCode code);

    /** The whole record book. */
    RecordBook book(MarketSubject subject);

    /** The version that held at the end of the day. */
    Optional<SubjectVersion> version(long subjectId, LocalDate day, Instant knownBefore);

    /** The lines of that kind which an act set, in their order; none for an act of null. */
    <T> List<T> lines(Class<T> kind, long subjectId, Integer actNo);

    /** Subjects whose parent this is, as is known today. */
    List<SubjectLists.Relative> branches(long parentId);

    Optional<SubjectLists.Relative> relative(long subjectId);

    /** The versions that hold and are known now, filtered, sorted and cut by the database, turned by place. */
    KeysetPage<SubjectRow> page(KeysetQuery query);

    /** Rows of the list, counted no further than the limit. */
    long count(Map<String, String> filters, int limit);

    List<SubjectFact> facts(LocalDate day, Instant knownBefore, long afterSubjectId, int limit);

    long countFacts(LocalDate day, Instant knownBefore);

    List<RegisteredName> names(List<Long> subjectIds);

    /** All versions known now, only to be read, by id of the subject, oldest first; the last holds today. */
    Map<Long, List<SubjectVersion>> versionsKnown(List<Long> subjectIds);

    /** The names one subject bore until the end of the day, oldest first. */
    List<RegisteredName> namesUntil(long subjectId, LocalDate day, Instant knownBefore);

    Map<String, List<HeldPost>> heldBy(Collection<String> lookupKeys);

    void add(SubjectDifference difference);

    Optional<SubjectDifference> difference(long differenceId);

    /** Differences that are open or were kept, oldest first. */
    List<SubjectDifference> standingDifferences(long subjectId);

    Slice<DifferenceRow> differences(ListQuery query);

    /** Subjects with an act recorded after the instant. */
    List<SubjectFeed.Mark> recordedAfter(Instant instant);

    /** How far the record books go, by id of the subject. */
    List<SubjectFeed.Mark> marks(long afterSubjectId, int limit);

    List<SubjectFeed.Mark> marksOf(List<Long> subjectIds);

    /** Names of the main persons of today, by subject. */
    Map<Long, List<String>> personNames(List<Long> subjectIds);

    /** Subjects behind that id whose newest act the portal has not got, in the order of their ids. */
    List<MarketSubject> unpublished(long afterId, int limit);

    /** The versions that hold and are known now of these subjects, by id of the subject. */
    List<SubjectVersion> inForce(List<Long> subjectIds);

    /** The investors of these versions, by id of the subject, in their order. */
    List<InvestorLine> investorsInForce(List<Long> subjectIds);
}
