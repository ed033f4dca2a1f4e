package org.hongdun.portal.registration.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hongdun.portal.registration.Choice;
import org.hongdun.portal.registration.RegistrationLists;
import org.hongdun.portal.registration.domain.OnlineFilings;

/** The code lists of the forms. */
@Stateless
@Local(RegistrationLists.class)
public class RegistrationListsService implements RegistrationLists {

    @Inject
    private OnlineFilings filings;

    @Override
    @PermitAll
    public List<Choice> enterpriseTypes() {
        return filings.enterpriseTypes();
    }

    @Override
    @PermitAll
    public List<Choice> districts() {
        return filings.districts();
    }

    @Override
    @PermitAll
    public List<Choice> sections() {
        return filings.sections();
    }
}
