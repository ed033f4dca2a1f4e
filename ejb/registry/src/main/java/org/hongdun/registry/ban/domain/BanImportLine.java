package org.hongdun.registry.ban.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hongdun.kernel.ErrorCode;
import org.hongdun.registry.ban.LineFate;

/** One line of an imported list, and what became of it. */
@Entity
@Table(name = "ban_import_line")
public class BanImportLine {

    /** Longer lines are cut. */
    public static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ban_import_line_seq")
    @SequenceGenerator(name = "ban_import_line_seq", sequenceName = "ban_import_line_seq")
    private Long id;

    @Column(name = "import_id", nullable = false, updatable = false)
    private long importId;

    @Column(name = "line_no", nullable = false, updatable = false)
    private int lineNo;

    @Column(name = "line_text", length = LONGEST, nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "fate", length = 12, nullable = false)
    private LineFate fate;

    @Column(name = "error_code", length = 8)
    private String errorCode;

    @Column(name = "ban_id")
    private Long banId;

    protected BanImportLine() {}

    public BanImportLine(long importId, int lineNo, String text) {
        this.importId = importId;
        this.lineNo = lineNo;
        this.text = text;
        this.fate = LineFate.PENDING;
    }

    /** @param ban record made of it, or found there already; null if none */
    public void meet(LineFate newFate, ErrorCode why, Long ban) {
        fate = newFate;
        errorCode = why == null ? null : why.code();
        banId = ban;
    }

    /** A number that is right need not be read here again. */
    public void mask(String number, String masked) {
        text = text.replace(number, masked);
    }

    public int lineNo() {
        return lineNo;
    }

    public String text() {
        return text;
    }

    public LineFate fate() {
        return fate;
    }
}
