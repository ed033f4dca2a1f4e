package org.hongdun.portal.enquiry.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.kernel.publicsubject.PublicSubject;
import org.hongdun.kernel.publicsubject.PublicSubjects;
import org.hongdun.portal.enquiry.domain.PublishedSubject;
import org.hongdun.portal.enquiry.domain.PublishedSubjects;

/** Keeps the enquiry copy as the intranet publishes it, batch by batch. */
@ApplicationScoped
class PublicSubjectsHandler implements DocumentHandler {

    @Inject
    private PublishedSubjects copy;

    @Override
    public String documentType() {
        return PublicSubjects.TYPE;
    }

    @Override
    public Handled handle(IncomingDocument document) {
        List<PublicSubject> published = PublicSubjects.fromXml(document.body()).subjects();
        Map<String, PublishedSubject> known =
                copy.withKeys(published.stream().map(PublicSubject::pripid).toList()).stream()
                        .collect(Collectors.toMap(PublishedSubject::key, Function.identity()));
        for (PublicSubject subject : published) {
            PublishedSubject kept = known.get(subject.pripid());
            if (kept == null) {
                copy.add(new PublishedSubject(subject, document.sentAt()));
            } else {
                kept.republish(subject, document.sentAt());
            }
        }
        return Handled.withoutNumber();
    }
}
