package org.hongdun.registry.subject.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hongdun.registry.subject.SubjectTab;
import org.hongdun.registry.subject.SubjectTabContent;
import org.hongdun.registry.subject.SubjectTabs;

/** Asks every room that has something to show about a subject. */
@Stateless
@Local(SubjectTabs.class)
public class SubjectTabsService implements SubjectTabs {

    @Inject
    @Any
    private Instance<SubjectTab> contributions;

    @Override
    @RolesAllowed("subject-read")
    public List<String> offered(SubjectTab.SubjectQuestion question) {
        return tabs(question).map(SubjectTab::key).toList();
    }

    @Override
    @RolesAllowed("subject-read")
    public Optional<SubjectTabContent> content(String key, SubjectTab.SubjectQuestion question) {
        return tabs(question).filter(tab -> tab.key().equals(key)).findFirst().map(tab -> tab.content(question));
    }

    private Stream<SubjectTab> tabs(SubjectTab.SubjectQuestion question) {
        return contributions.stream()
                .filter(tab -> tab.isOffered(question))
                .sorted(Comparator.comparingInt(SubjectTab::order));
    }
}
