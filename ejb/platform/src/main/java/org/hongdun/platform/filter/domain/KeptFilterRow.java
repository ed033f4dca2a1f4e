package org.hongdun.platform.filter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hongdun.platform.filter.KeptFilter;

/** A filter of a list that somebody keeps under a name. */
@Entity
@IdClass(KeptFilterRow.Key.class)
@Table(name = "kept_filter")
public class KeptFilterRow {

    /** Whose, of which list, under which name. */
    public record Key(String loginName, String list, String name) implements Serializable {}

    @Id
    @Column(name = "login_name", length = 40)
    private String loginName;

    @Id
    @Column(name = "list_name", length = 60)
    private String list;

    @Id
    @Column(name = "filter_name", length = 40)
    private String name;

    @Column(name = "address", length = 400, nullable = false)
    private String address;

    protected KeptFilterRow() {}

    public KeptFilterRow(String loginName, KeptFilter filter) {
        this.loginName = loginName;
        this.list = filter.list();
        this.name = filter.name();
        this.address = filter.address();
    }

    public KeptFilter filter() {
        return new KeptFilter(list, name, address);
    }
}
