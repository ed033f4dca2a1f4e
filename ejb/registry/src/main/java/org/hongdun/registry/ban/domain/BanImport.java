package org.hongdun.registry.ban.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A list of barred persons as another unit sent it. */
@Entity
@Table(name = "ban_import")
public class BanImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ban_import_seq")
    @SequenceGenerator(name = "ban_import_seq", sequenceName = "ban_import_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "import_no", length = 32, nullable = false, updatable = false)
    private String importNo;

    @Column(name = "file_name", length = 200, nullable = false, updatable = false)
    private String fileName;

    @Column(name = "content_sm3", length = 64, nullable = false, updatable = false)
    private String contentSm3;

    @Column(name = "issuing_unit", length = 100, nullable = false, updatable = false)
    private String issuingUnit;

    @Column(name = "paper_no", length = 100, nullable = false, updatable = false)
    private String paperNo;

    @Column(name = "imported_by", length = 40, nullable = false, updatable = false)
    private String importedBy;

    @Column(name = "imported_name", length = 60, nullable = false, updatable = false)
    private String importedName;

    @Column(name = "imported_at", nullable = false, updatable = false)
    private Instant importedAt;

    @Column(name = "header_text", length = BanImportLine.LONGEST, nullable = false, updatable = false)
    private String header;

    @Column(name = "line_count", nullable = false, updatable = false)
    private int lineCount;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected BanImport() {}

    /** @param lineCount lines below the header */
    public BanImport(
            String importNo,
            String fileName,
            String contentSm3,
            String issuingUnit,
            String paperNo,
            String header,
            int lineCount,
            Actor by) {
        this.importNo = importNo;
        this.fileName = BanRecord.text("fileName", fileName, 200);
        this.contentSm3 = contentSm3;
        this.issuingUnit = BanRecord.text("issuingUnit", issuingUnit, 100);
        this.paperNo = BanRecord.text("paper", paperNo, 100);
        this.header = header;
        this.lineCount = lineCount;
        this.importedBy = by.login();
        this.importedName = by.name();
        this.importedAt = by.at();
    }

    /** Its last line has a fate. */
    public void finish(Instant at) {
        finishedAt = at;
    }

    public Long id() {
        return id;
    }

    public String importNo() {
        return importNo;
    }

    /** The line with the titles of the columns. */
    public String header() {
        return header;
    }

    public String fileName() {
        return fileName;
    }

    public String issuingUnit() {
        return issuingUnit;
    }

    public String paperNo() {
        return paperNo;
    }

    public String importedName() {
        return importedName;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}
