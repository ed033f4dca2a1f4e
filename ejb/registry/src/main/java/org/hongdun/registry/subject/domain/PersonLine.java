package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hongdun.registry.subject.Post;

/** A main person as an act set him; the certificate number is sealed. */
@Entity
@IdClass(LineId.class)
@Table(name = "subject_person")
public class PersonLine {

    @Id
    @Column(name = "subject_id", nullable = false)
    private Long subjectId;

    @Id
    @Column(name = "act_no", nullable = false)
    private int actNo;

    @Id
    @Column(name = "line_no", nullable = false)
    private int lineNo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "post", length = 16, nullable = false, updatable = false)
    private Post post;

    @Column(name = "person_name", length = 100, nullable = false, updatable = false)
    private String name;

    @Column(name = "certype", length = 2, updatable = false)
    private String certificateType;

    @Column(name = "cerno_sealed", length = 160, updatable = false)
    private String sealedNumber;

    @Column(name = "cerno_key", length = 64, updatable = false)
    private String numberKey;

    @Column(name = "tel", length = 40, updatable = false)
    private String phone;

    @Column(name = "posbrform", length = 40, updatable = false)
    private String appointedBy;

    protected PersonLine() {}

    public PersonLine(
            LineId id,
            Post post,
            String name,
            String certificateType,
            String sealedNumber,
            String numberKey,
            String phone,
            String appointedBy) {
        this.subjectId = id.subjectId();
        this.actNo = id.actNo();
        this.lineNo = id.lineNo();
        this.post = post;
        this.name = name;
        this.certificateType = certificateType;
        this.sealedNumber = sealedNumber;
        this.numberKey = numberKey;
        this.phone = phone;
        this.appointedBy = appointedBy;
    }

    public Post post() {
        return post;
    }

    public String name() {
        return name;
    }

    public String certificateType() {
        return certificateType;
    }

    public String sealedNumber() {
        return sealedNumber;
    }

    public String numberKey() {
        return numberKey;
    }

    public String phone() {
        return phone;
    }

    public String appointedBy() {
        return appointedBy;
    }
}
