package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.Filings;
import org.hongdun.registry.filing.domain.HandedOver;
import org.hongdun.registry.filing.domain.RequiredDocument;

/** The list with which the registration file of a subject goes to another authority (domain.md, Appendix B, rule 4). */
@ApplicationScoped
class HandoverList {

    private Filings filings;

    protected HandoverList() {}

    @Inject
    HandoverList(Filings filings) {
        this.filings = filings;
    }

    /** Everything handed in and every notice given, matter by matter, the oldest first; what is not decided yet stays here. */
    List<HandedOver> of(long subjectId) {
        List<HandedOver> list = new ArrayList<>();
        for (Filing filing : filings.ofSubject(subjectId)) {
            if (!filing.status().isOpen()) {
                add(list, filing);
            }
        }
        return list;
    }

    private void add(List<HandedOver> list, Filing filing) {
        filings.documents(filing.matter(), filing.kind(), filing.regime(), filing.items()).stream()
                .filter(document -> filing.documents().contains(document.code()))
                .forEach(document ->
                        add(list, filing.receivedOn(), filing.filingNo(), document.name(), files(filing, document)));
        filings.notices(filing.id())
                .forEach(notice -> add(
                        list,
                        notice.issuedOn(),
                        notice.noticeNo(),
                        NoticeText.title(notice.kind(), filing.matter()),
                        0));
    }

    private static void add(List<HandedOver> list, LocalDate datedOn, String number, String name, int files) {
        list.add(new HandedOver(list.size() + 1, datedOn, number, name, files));
    }

    private static int files(Filing filing, RequiredDocument document) {
        return (int) filing.files().stream()
                .filter(file -> file.document().equals(document.code()))
                .count();
    }
}
