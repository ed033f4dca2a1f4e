package org.hongdun.portal.account.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.TypedCode;
import org.hongdun.portal.account.AccountError;
import org.hongdun.portal.account.AccountRegistration;
import org.hongdun.portal.account.PasswordAdvice;
import org.hongdun.portal.account.RegisterAccount;
import org.hongdun.portal.account.RegisterPerson;
import org.hongdun.portal.account.domain.AccountEvent;
import org.hongdun.portal.account.domain.PasswordRule;
import org.hongdun.portal.account.domain.PortalAccount;
import org.hongdun.portal.account.domain.PortalAccounts;
import org.hongdun.portal.account.domain.SealedIdentity;
import org.hongdun.portal.enquiry.PublicEnquiry;
import org.hongdun.portal.enquiry.SubjectView;

/** Opens accounts of enterprises against the published register, and of private persons by their identity number. */
@Stateless
@Local(AccountRegistration.class)
public class AccountRegistrationService implements AccountRegistration {

    @Inject
    private PortalAccounts accounts;

    @Inject
    private PublicEnquiry register;

    @Inject
    private IdentitySeal seal;

    @Inject
    private AccountLimits limits;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    public void register(RegisterAccount command) {
        CreditCode enterprise = creditCode(command.creditCode());
        SubjectView subject = register.subject(enterprise.value())
                .orElseThrow(() -> new RuleViolation(AccountError.SUBJECT_UNKNOWN, enterprise));
        if (!subject.alive()) {
            throw new RuleViolation(AccountError.SUBJECT_NOT_ALIVE, subject.name());
        }
        if (!sameName(command.legalRepresentative(), subject.legalRepresentative())) {
            throw new RuleViolation(AccountError.LEGAL_REPRESENTATIVE_DIFFERS);
        }
        if (accounts.find(enterprise.value()).isPresent()) {
            throw new RuleViolation(AccountError.ALREADY_REGISTERED, enterprise);
        }
        Instant now = clock.instant();
        accounts.add(PortalAccount.register(
                enterprise,
                command.contactName(),
                command.contactPhone(),
                command.password(),
                limits.passwordRule(LocalDate.now(clock)),
                now));
        accounts.note(new AccountEvent(AccountEvent.Kind.REGISTERED, enterprise.value(), now));
    }

    @Override
    @PermitAll
    public void registerPerson(RegisterPerson command) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        CitizenIdNumber number = CitizenIdNumber.parse(command.identityNumber());
        limits.ageRule(today).check(number, today);
        SealedIdentity identity = seal.seal(number);
        PortalAccount account = PortalAccount.registerPerson(command, identity, limits.passwordRule(today), now);
        if (accounts.hasPerson(identity.lookupKey())) {
            throw new RuleViolation(AccountError.PERSON_ALREADY_REGISTERED);
        }
        if (accounts.find(account.loginName()).isPresent()) {
            throw new RuleViolation(AccountError.LOGIN_NAME_TAKEN, account.loginName());
        }
        accounts.add(account);
        accounts.note(new AccountEvent(AccountEvent.Kind.REGISTERED, account.loginName(), now));
    }

    @Override
    @PermitAll
    public PasswordAdvice passwordAdvice() {
        PasswordRule rule = limits.passwordRule(LocalDate.now(clock));
        return new PasswordAdvice(rule.shortest(), rule.kinds());
    }

    private static CreditCode creditCode(String typed) {
        String code = TypedCode.plain(typed);
        if (!CreditCode.isValid(code)) {
            throw new RuleViolation(AccountError.CREDIT_CODE_MALFORMED, code);
        }
        return new CreditCode(code);
    }

    /** Spaces and the width of letters and dots do not make another person. */
    private static boolean sameName(String typed, String registered) {
        return typed != null && comparable(typed).equals(comparable(registered));
    }

    private static String comparable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\u00b7\u2022\u30fb.]", "")
                .toUpperCase(Locale.ROOT);
    }
}
