package org.hongdun.portal.enquiry.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.kernel.publicsubject.PublicSubject;
import org.hongdun.portal.enquiry.SubjectView;

/** The published entry of one market subject; a newer publication replaces an older one, never the other way round. */
@Entity
@Table(name = "PUBLIC_SUBJECT")
public class PublishedSubject {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PUBLIC_SUBJECT_SEQ")
    @SequenceGenerator(name = "PUBLIC_SUBJECT_SEQ", sequenceName = "PUBLIC_SUBJECT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "PRIPID", length = 36, nullable = false, updatable = false)
    private String key;

    @Column(name = "UNISCID", length = 18)
    private String creditCode;

    @Column(name = "REGNO", length = 15)
    private String registrationNumber;

    @Column(name = "ENTNAME", length = 200, nullable = false)
    private String name;

    @Column(name = "ENTTYPE", length = 4, nullable = false)
    private String type;

    @Column(name = "LEREP", length = 100, nullable = false)
    private String legalRepresentative;

    @Column(name = "REGCAP", precision = 18, scale = 6)
    private BigDecimal registeredCapital;

    @Column(name = "REGCAPCUR", length = 3)
    private String currency;

    @Column(name = "RECCAP", precision = 18, scale = 6)
    private BigDecimal paidInCapital;

    @Column(name = "ESTDATE", nullable = false)
    private LocalDate established;

    @Column(name = "OPFROM")
    private LocalDate operatesFrom;

    @Column(name = "OPTO")
    private LocalDate operatesUntil;

    @Column(name = "DOM", length = 500, nullable = false)
    private String domicile;

    @Column(name = "OPSCOPE", length = Integer.MAX_VALUE, nullable = false)
    private String scope;

    @Column(name = "INDUSTRYPHY", length = 1, nullable = false)
    private String industrySection;

    @Column(name = "REGORG", length = 6, nullable = false)
    private String authority;

    @Column(name = "REGSTATE", length = 1, nullable = false)
    private String state;

    @Column(name = "SOURCE_VERSION", nullable = false)
    private long sourceVersion;

    @Column(name = "AS_OF", nullable = false)
    private Instant asOf;

    @ElementCollection
    @CollectionTable(name = "PUBLIC_INVESTOR", joinColumns = @JoinColumn(name = "SUBJECT_ID", nullable = false))
    @OrderColumn(name = "LINE_NO", nullable = false)
    private List<PublishedInvestor> investors = new ArrayList<>();

    protected PublishedSubject() {}

    public PublishedSubject(PublicSubject published, Instant asOf) {
        key = published.pripid();
        take(published, asOf);
    }

    /** The register's own key of the subject (PRIPID). */
    public String key() {
        return key;
    }

    /** Takes over a publication unless it is older than what stands here. */
    public void republish(PublicSubject published, Instant asOf) {
        if (published.versionNo() >= sourceVersion) {
            take(published, asOf);
        }
    }

    private void take(PublicSubject published, Instant at) {
        creditCode = published.creditCode();
        registrationNumber = published.registrationNo();
        name = published.name();
        type = published.typeCode();
        legalRepresentative = published.legalRepresentative();
        registeredCapital = published.capital();
        currency = published.currency();
        paidInCapital = published.paidIn();
        established = published.establishedOn();
        operatesFrom = published.operatingFrom();
        operatesUntil = published.operatingTo();
        domicile = published.domicile();
        scope = published.businessScope();
        industrySection = published.section();
        authority = published.authority();
        state = published.state();
        sourceVersion = published.versionNo();
        asOf = at;
        investors = new ArrayList<>(
                published.investors().stream().map(PublishedInvestor::new).toList());
    }

    /** @param typeName name of the enterprise type @param authorityName name of the registration authority */
    public SubjectView view(String typeName, String authorityName) {
        return new SubjectView(
                creditCode,
                registrationNumber,
                name,
                type,
                typeName,
                legalRepresentative,
                registeredCapital,
                paidInCapital,
                currency,
                established,
                operatesFrom,
                operatesUntil,
                domicile,
                scope,
                industrySection,
                authorityName,
                state,
                asOf,
                investors.stream().map(PublishedInvestor::view).toList());
    }

    /** Code of the enterprise type (ENTTYPE). */
    public String type() {
        return type;
    }

    /** Code of the registration authority (REGORG). */
    public String authority() {
        return authority;
    }
}
