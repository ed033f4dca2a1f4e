package org.hongdun.registry.search.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.search.IndexState;
import org.hongdun.registry.search.SearchAnswer;
import org.hongdun.registry.search.SearchError;
import org.hongdun.registry.search.SubjectSearch;
import org.hongdun.registry.search.index.SubjectIndex;

/** Answers officers from this server's index, within their reach. */
@Stateless
@Local(SubjectSearch.class)
public class SubjectSearchService implements SubjectSearch {

    private static final String READ = "subject-read";
    private static final int LARGEST_PAGE = 200;

    @Inject
    private IndexKeeper keeper;

    @Inject
    private CurrentOfficer current;

    @Inject
    private AuthorityPlaces places;

    @Override
    @RolesAllowed(READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SearchAnswer find(String question, int pageSize, String place) {
        if (question == null || question.isBlank()) {
            throw new RuleViolation(SearchError.NOTHING_ASKED);
        }
        if (question.length() > LONGEST) {
            throw new RuleViolation(SearchError.TOO_LONG, LONGEST);
        }
        SubjectIndex index = keeper.whole();
        Collection<String> authorities = within(current.officer().reach(READ), index);
        return index.find(question, authorities, Math.max(1, Math.min(LARGEST_PAGE, pageSize)), place);
    }

    /** The authorities whose successors of today lie within reach; null for all. */
    private Collection<String> within(Reach reach, SubjectIndex index) {
        if (reach.scope() == DataScope.CITY) {
            return null;
        }
        return places.of(index.authorities()).entrySet().stream()
                .filter(entry -> reach.covers(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    @RolesAllowed(READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public IndexState state() {
        return keeper.state();
    }
}
