package org.hongdun.portal.registration.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.LicensedScope;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.portal.registration.Choice;
import org.hongdun.portal.registration.DocumentAsked;

/** All matters of the portal, and the lists their forms need. */
public interface OnlineFilings {

    Optional<OnlineFiling> find(String owner, UUID key);

    /** As {@link #find}, locked to the end of the transaction. */
    Optional<OnlineFiling> findForChange(String owner, UUID key);

    /** Locked to the end of the transaction. */
    Optional<OnlineFiling> findByKey(UUID key);

    /** Locked to the end of the transaction. */
    Optional<OnlineFiling> findByDocument(String documentId);

    /** By the document that takes it back; locked to the end of the transaction. */
    Optional<OnlineFiling> findByWithdrawal(String documentId);

    Optional<OnlineFiling> openedWith(String owner, UUID clientKey);

    /** What changed last first, without what was given up. */
    List<OnlineFiling> of(String owner);

    void add(OnlineFiling filing);

    void flush();

    /** In the order of the list. */
    List<DocumentAsked> documents(
            RegistrationMatter matter, SubjectKind kind, RegistrationRegime regime, Collection<ChangeItem> items);

    List<LicensedScope> licensedScopes();

    List<Choice> enterpriseTypes();

    List<Choice> districts();

    List<Choice> sections();
}
