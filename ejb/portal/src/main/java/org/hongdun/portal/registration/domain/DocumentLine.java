package org.hongdun.portal.registration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hongdun.portal.registration.DocumentAsked;

/** A line of the list of documents that matters ask for. */
@Entity
@Table(name = "ONLINE_DOCUMENT")
public class DocumentLine {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "MATTER", length = 16, nullable = false)
    private String matter;

    @Column(name = "SUBJECT_KIND", length = 20, nullable = false)
    private String kind;

    @Column(name = "REGIME", length = 3, nullable = false)
    private String regime;

    @Column(name = "CHANGE_ITEM", length = 2, nullable = false)
    private String item;

    @Column(name = "DOC_CODE", length = 24, nullable = false)
    private String code;

    @Column(name = "DOC_NAME", length = 100, nullable = false)
    private String name;

    @Column(name = "DOC_NAME_EN", length = 120, nullable = false)
    private String nameEn;

    @Column(name = "IS_REQUIRED", nullable = false)
    private boolean required;

    @Column(name = "SORT_ORDER", nullable = false)
    private int order;

    @Column(name = "LEGAL_BASIS", length = 200, nullable = false)
    private String basis;

    protected DocumentLine() {}

    public DocumentAsked asked() {
        return new DocumentAsked(code, name, nameEn, required, basis);
    }
}
