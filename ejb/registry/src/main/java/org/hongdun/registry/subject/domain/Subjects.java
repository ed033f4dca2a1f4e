package org.hongdun.registry.subject.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.registry.subject.SubjectFact;
import org.hongdun.registry.subject.SubjectRow;
import org.hongdun.registry.subject.SubjectView;

/** All market subjects. */
public interface Subjects {

    void add(MarketSubject subject);

    void add(SubjectVersion version);

    Optional<MarketSubject> find(long subjectId);

    Optional<MarketSubject> findByPripid(String pripid);

    Optional<Long> idOf(CreditCode code);

    /** The version that held at the end of the day. */
    Optional<SubjectVersion> version(long subjectId, LocalDate day);

    /** The record book, oldest version first. */
    List<SubjectView.Version> versions(long subjectId);

    /** The versions in force, filtered, sorted and cut by the database. */
    Slice<SubjectRow> list(ListQuery query);

    List<SubjectFact> facts(LocalDate day, long afterSubjectId, int limit);

    long countFacts(LocalDate day);

    /** Subjects whose newest version the portal has not got, oldest first. */
    List<MarketSubject> unpublished(int limit);

    /** The versions in force of these subjects, by id of the subject. */
    List<SubjectVersion> inForce(List<Long> subjectIds);
}
