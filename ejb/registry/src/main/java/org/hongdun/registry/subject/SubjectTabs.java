package org.hongdun.registry.subject;

import java.util.List;
import java.util.Optional;

/** What the rooms of the house contribute to the page of a subject. Permission: {@code subject-read}. */
public interface SubjectTabs {

    /** Keys of the tabs the caller may see, in their order. */
    List<String> offered(SubjectTab.SubjectQuestion question);

    /** What one of them shows; empty if it is not offered. */
    Optional<SubjectTabContent> content(String key, SubjectTab.SubjectQuestion question);
}
