package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hongdun.platform.approval.WorkView;

/** A filter of a work list that somebody keeps under a name. */
@Entity
@IdClass(KeptFilterRow.Key.class)
@Table(name = "approval_kept_filter")
public class KeptFilterRow {

    /** Whose, of which view, under which name. */
    public record Key(String loginName, WorkView view, String name) implements Serializable {}

    @Id
    @Column(name = "login_name", length = 40)
    private String loginName;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "work_view", length = 12)
    private WorkView view;

    @Id
    @Column(name = "filter_name", length = 40)
    private String name;

    @Column(name = "address", length = 400, nullable = false)
    private String address;

    protected KeptFilterRow() {}

    public KeptFilterRow(String loginName, WorkView view, String name, String address) {
        this.loginName = loginName;
        this.view = view;
        this.name = name;
        this.address = address;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }
}
