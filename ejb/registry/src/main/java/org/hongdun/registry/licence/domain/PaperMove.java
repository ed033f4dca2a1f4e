package org.hongdun.registry.licence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.PaperMoveKind;
import org.hongdun.registry.licence.PaperMoveRow;

/** One entry in the book of the paper; none is ever changed. */
@Entity
@Table(name = "licence_paper_move")
public class PaperMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "licence_paper_move_seq")
    @SequenceGenerator(name = "licence_paper_move_seq", sequenceName = "licence_paper_move_seq")
    private Long id;

    @Column(name = "move_no", length = 32, nullable = false, updatable = false)
    private String moveNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 12, nullable = false, updatable = false)
    private PaperMoveKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_kind", length = 12, nullable = false, updatable = false)
    private LicenceKind paperKind;

    @Column(name = "prefix", length = 8, nullable = false, updatable = false)
    private String prefix;

    @Column(name = "first_no", nullable = false, updatable = false)
    private long firstNo;

    @Column(name = "last_no", nullable = false, updatable = false)
    private long lastNo;

    @Column(name = "paper_count", nullable = false, updatable = false)
    private int count;

    @Column(name = "from_unit", length = 20, updatable = false)
    private String fromUnit;

    @Column(name = "to_unit", length = 20, updatable = false)
    private String toUnit;

    @Column(name = "reason", length = Act.LONGEST_REASON, nullable = false, updatable = false)
    private String reason;

    @Column(name = "paper_ref", length = Act.LONGEST_PAPER, nullable = false, updatable = false)
    private String paper;

    @Column(name = "officer_login", length = 40, nullable = false, updatable = false)
    private String officerLogin;

    @Column(name = "officer_name", length = 60, nullable = false, updatable = false)
    private String officerName;

    @Column(name = "moved_at", nullable = false, updatable = false)
    private Instant movedAt;

    protected PaperMove() {}

    /**
     * @param fromUnit null when it comes in
     * @param toUnit null when it is destroyed
     */
    public PaperMove(String moveNo, PaperMoveKind kind, PaperRange range, String fromUnit, String toUnit, Act act) {
        this.moveNo = moveNo;
        this.kind = kind;
        this.paperKind = range.kind();
        this.prefix = range.prefix();
        this.firstNo = range.firstNo();
        this.lastNo = range.lastNo();
        this.count = range.count();
        this.fromUnit = fromUnit;
        this.toUnit = toUnit;
        this.reason = act.reason();
        this.paper = act.paper();
        this.officerLogin = act.login();
        this.officerName = act.name();
        this.movedAt = act.at();
    }

    public PaperMoveRow row() {
        return new PaperMoveRow(
                id,
                moveNo,
                kind,
                paperKind,
                PaperRange.serial(prefix, firstNo),
                PaperRange.serial(prefix, lastNo),
                count,
                fromUnit,
                toUnit,
                reason,
                paper,
                officerName,
                movedAt);
    }
}
