package org.hongdun.registry.subject.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.codelist.CodeLists;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.application.SubjectImport;

/** What the old registration system sends of a subject; the receipt bears its PRIPID. */
@ApplicationScoped
public class RegistrySubjectHandler implements DocumentHandler {

    @Inject
    private SubjectImport subjects;

    @Inject
    private CodeLists codes;

    @Override
    public String documentType() {
        return "registry-subject.v1";
    }

    @Override
    public Handled handle(IncomingDocument document) {
        RegistrySubject told = RegistrySubject.read(document.body());
        refuseUnknown("ENTTYPE", told.typeCode(), codes.enterpriseTypes().containsKey(told.typeCode()));
        refuseUnknown(
                "INDUSTRYPHY",
                told.section(),
                codes.industrySections(RegistrySubject.EDITION).containsKey(told.section()));
        try {
            subjects.take(told.pripid(), told.approvedOn(), told.plain(), told.lists(), document.id());
        } catch (RuleViolation refused) {
            throw new DocumentRefused(
                    refused.reason() == SubjectError.ITEM_MALFORMED ? ReceiptCode.NOT_VALID : ReceiptCode.NOT_POSSIBLE,
                    refused.getMessage());
        }
        return new Handled(told.pripid());
    }

    private static void refuseUnknown(String element, String code, boolean known) {
        if (!known) {
            throw new DocumentRefused(ReceiptCode.UNKNOWN_CODE, element + ": " + code);
        }
    }
}
