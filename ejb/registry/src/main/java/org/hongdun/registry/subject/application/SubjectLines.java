package org.hongdun.registry.subject.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.privacy.PersonNumbers;
import org.hongdun.registry.subject.ContactEntry;
import org.hongdun.registry.subject.InvestorEntry;
import org.hongdun.registry.subject.PermitEntry;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.ScopeEntry;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.domain.ContactLine;
import org.hongdun.registry.subject.domain.InvestorLine;
import org.hongdun.registry.subject.domain.LineId;
import org.hongdun.registry.subject.domain.PermitLine;
import org.hongdun.registry.subject.domain.PersonLine;
import org.hongdun.registry.subject.domain.ScopeLine;
import org.hongdun.registry.subject.domain.SubjectAct;

/** Entries of a list as lines of the database and back: certificate numbers are sealed on the way in, and masked on the way out. */
@ApplicationScoped
class SubjectLines {

    private static final int LONGEST_NUMBER = 80;

    @Inject
    private PersonNumbers numbers;

    /** The lines of all lists among the values. */
    List<Object> lines(SubjectAct act, Map<SubjectItem, ?> values) {
        List<Object> lines = new ArrayList<>();
        values.forEach((item, value) -> {
            if (item.isList() && value instanceof List<?> entries) {
                int lineNo = 0;
                for (Object entry : entries) {
                    lines.add(line(new LineId(act.subjectId(), act.actNo(), ++lineNo), item, entry));
                }
            }
        });
        return lines;
    }

    private Object line(LineId id, SubjectItem item, Object entry) {
        if (item == SubjectItem.PERSONS && entry instanceof PersonEntry person) {
            String number = number(item, person.certificateNo());
            return new PersonLine(
                    id,
                    person.post(),
                    person.name(),
                    person.certificateType(),
                    number == null ? null : numbers.seal(number),
                    number == null ? null : numbers.lookupKey(number),
                    person.phone(),
                    person.appointedBy());
        }
        if (item == SubjectItem.INVESTORS && entry instanceof InvestorEntry investor) {
            String number = number(item, investor.certificateNo());
            return new InvestorLine(
                    id,
                    investor.name(),
                    investor.type(),
                    investor.certificateType(),
                    number == null ? null : numbers.seal(number),
                    number == null ? null : numbers.lookupKey(number),
                    investor.subscribed(),
                    investor.paid(),
                    investor.form(),
                    investor.dueOn(),
                    investor.share());
        }
        if (item == SubjectItem.SCOPE_ITEMS && entry instanceof ScopeEntry scope) {
            return new ScopeLine(id, scope.text(), scope.licensed());
        }
        if (item == SubjectItem.CONTACTS && entry instanceof ContactEntry contact) {
            return new ContactLine(id, contact.name(), contact.phone(), contact.email());
        }
        if (item == SubjectItem.PERMITS && entry instanceof PermitEntry permit) {
            return new PermitLine(
                    id, permit.name(), permit.number(), permit.grantedBy(), permit.validFrom(), permit.validTo());
        }
        throw new RuleViolation(SubjectError.ITEM_MALFORMED, item.code(), "");
    }

    private static String number(SubjectItem item, String given) {
        String number = given == null || given.isBlank() ? null : given.strip();
        if (number != null && number.length() > LONGEST_NUMBER) {
            throw new RuleViolation(SubjectError.ITEM_MALFORMED, item.code(), "");
        }
        return number;
    }

    PersonEntry entry(PersonLine line, boolean clear) {
        return new PersonEntry(
                line.post(),
                line.name(),
                line.certificateType(),
                shown(line.sealedNumber(), clear),
                clear || line.phone() == null ? line.phone() : numbers.masked(line.phone()),
                line.appointedBy());
    }

    InvestorEntry entry(InvestorLine line, boolean clear) {
        return new InvestorEntry(
                line.name(),
                line.type(),
                line.certificateType(),
                shown(line.sealedNumber(), clear),
                line.subscribed(),
                line.paid(),
                line.form(),
                line.dueOn(),
                line.share());
    }

    ContactEntry entry(ContactLine line, boolean clear) {
        return new ContactEntry(
                line.name(),
                clear || line.phone() == null ? line.phone() : numbers.masked(line.phone()),
                clear || line.email() == null ? line.email() : numbers.masked(line.email()));
    }

    private String shown(String sealed, boolean clear) {
        if (sealed == null) {
            return null;
        }
        String number = numbers.open(sealed);
        return clear ? number : numbers.masked(number);
    }
}
