package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A registration liaison as an act set him. */
@Entity
@IdClass(LineId.class)
@Table(name = "subject_contact")
public class ContactLine {

    @Id
    @Column(name = "subject_id", nullable = false)
    private Long subjectId;

    @Id
    @Column(name = "act_no", nullable = false)
    private int actNo;

    @Id
    @Column(name = "line_no", nullable = false)
    private int lineNo;

    @Column(name = "person_name", length = 100, nullable = false, updatable = false)
    private String name;

    @Column(name = "tel", length = 40, updatable = false)
    private String phone;

    @Column(name = "email", length = 200, updatable = false)
    private String email;

    protected ContactLine() {}

    public ContactLine(LineId id, String name, String phone, String email) {
        this.subjectId = id.subjectId();
        this.actNo = id.actNo();
        this.lineNo = id.lineNo();
        this.name = name;
        this.phone = phone;
        this.email = email;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }
}
