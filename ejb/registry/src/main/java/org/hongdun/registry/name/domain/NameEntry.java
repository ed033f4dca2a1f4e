package org.hongdun.registry.name.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameStanding;

/**
 * One use of a name: applied for, reserved, borne, and after that cooling off or free. Every change carries the next change
 * number of the authority's book, by which the servers keep their indexes.
 */
@Entity
@Table(name = "name_entry")
public class NameEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "name_entry_seq")
    @SequenceGenerator(name = "name_entry_seq", sequenceName = "name_entry_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "authority", length = 6, nullable = false, updatable = false)
    private String authority;

    @Column(name = "name_full", length = 200, nullable = false)
    private String fullName;

    @Column(name = "name_key", length = 200, nullable = false)
    private String nameKey;

    @Column(name = "name_division", length = 60)
    private String division;

    @Column(name = "name_trade", length = 200)
    private String trade;

    @Column(name = "name_industry", length = 100)
    private String industry;

    @Column(name = "name_form", length = 40)
    private String form;

    @Column(name = "trade_pinyin", length = 1400)
    private String tradePinyin;

    @Column(name = "industry_group", length = 30)
    private String industryGroup;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", length = 12, nullable = false)
    private NameStanding standing;

    @Column(name = "standing_day", nullable = false)
    private LocalDate standingDay;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "taken_key", length = 420)
    private String takenKey;

    @Column(name = "change_no", nullable = false)
    private long changeNo;

    protected NameEntry() {}

    /** A name that somebody applies for: taken from now on. */
    public static NameEntry appliedFor(String authority, String written, NameParts parts, LocalDate on, long changeNo) {
        NameEntry entry = new NameEntry();
        entry.authority = authority;
        entry.write(written, parts);
        entry.stands(NameStanding.PENDING, on, changeNo);
        return entry;
    }

    /** A name as the register knows it. It may equal others: the register took them in before there was this book. */
    public static NameEntry ofSubject(
            String authority,
            long subjectId,
            String written,
            NameParts parts,
            NameStanding standing,
            LocalDate day,
            long changeNo) {
        NameEntry entry = new NameEntry();
        entry.authority = authority;
        entry.subjectId = subjectId;
        entry.write(written, parts);
        entry.takenKey = null;
        entry.standing = standing;
        entry.standingDay = day;
        entry.changeNo = changeNo;
        return entry;
    }

    private void write(String written, NameParts parts) {
        fullName = written;
        nameKey = parts.full();
        division = emptyToNull(parts.division());
        trade = emptyToNull(parts.trade());
        industry = emptyToNull(parts.industry());
        form = emptyToNull(parts.form());
        tradePinyin = emptyToNull(Hanzi.tables().pinyin(parts.trade()));
        industryGroup = emptyToNull(parts.industryGroup());
        takenKey = authority + "|" + parts.trade() + "|" + parts.industryKey();
    }

    private static String emptyToNull(String part) {
        return part.isEmpty() ? null : part;
    }

    /** The applicant asks for another name instead. */
    public void replacedBy(String written, NameParts parts, LocalDate on, long changeNo) {
        write(written, parts);
        stands(NameStanding.PENDING, on, changeNo);
    }

    /** @param lastDay of the reservation */
    public void reserved(LocalDate lastDay, long changeNo) {
        stands(NameStanding.RESERVED, lastDay, changeNo);
    }

    /** A subject was registered under it. */
    public void registered(long subject, LocalDate on, long changeNo) {
        subjectId = subject;
        stands(NameStanding.REGISTERED, on, changeNo);
    }

    /** Nobody's any more. */
    public void freed(LocalDate on, long changeNo) {
        stands(NameStanding.FREED, on, changeNo);
    }

    /**
     * What became of it by the register.
     *
     * @return whether that is news
     */
    public boolean follow(NameStanding now, LocalDate day, long change) {
        if (standing == now && standingDay.equals(day)) {
            return false;
        }
        stands(now, day, change);
        return true;
    }

    private void stands(NameStanding now, LocalDate day, long change) {
        standing = now;
        standingDay = day;
        changeNo = change;
        if (!now.isTaken()) {
            takenKey = null;
        }
    }

    public Long id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public String fullName() {
        return fullName;
    }

    public String nameKey() {
        return nameKey;
    }

    public NameStanding standing() {
        return standing;
    }

    public LocalDate standingDay() {
        return standingDay;
    }

    public Long subjectId() {
        return subjectId;
    }

    public long changeNo() {
        return changeNo;
    }
}
