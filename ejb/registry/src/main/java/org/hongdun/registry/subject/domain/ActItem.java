package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.Length;
import org.hongdun.registry.subject.SubjectItem;

/** One item an act set, before and after (变更前、变更后). An establishment sets everything and keeps none. */
@Entity
@IdClass(ActItem.Key.class)
@Table(name = "subject_act_item")
public class ActItem {

    /** Names the row: the act and the item. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long subjectId;
        private int actNo;
        private String item;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && actNo == that.actNo
                    && Objects.equals(subjectId, that.subjectId)
                    && Objects.equals(item, that.item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(subjectId, actNo, item);
        }
    }

    @Id
    @Column(name = "subject_id", nullable = false)
    private Long subjectId;

    @Id
    @Column(name = "act_no", nullable = false)
    private int actNo;

    @Id
    @Column(name = "item", length = 16, nullable = false)
    private String item;

    @Column(name = "altbe", length = Length.LONG32, updatable = false)
    private String before;

    @Column(name = "altaf", length = Length.LONG32, updatable = false)
    private String after;

    protected ActItem() {}

    ActItem(SubjectAct act, SubjectItem item, String before, String after) {
        this.subjectId = act.subjectId();
        this.actNo = act.actNo();
        this.item = item.code();
        this.before = before;
        this.after = after;
    }

    /** What it set the item to; a list is named by the number of the act. */
    Object value() {
        return item().isList() ? (Object) actNo : item().parse(after);
    }

    public int actNo() {
        return actNo;
    }

    public SubjectItem item() {
        return SubjectItem.of(item).orElseThrow(() -> new IllegalStateException("No item " + item));
    }

    /** For lists a summary; null if it was empty. */
    public String before() {
        return before;
    }

    /** As {@link #before}. */
    public String after() {
        return after;
    }
}
