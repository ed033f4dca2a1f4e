package org.hongdun.platform.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.organisation.OrganisationError;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;

/** A unit between two dates. A change ends this version and opens another; nothing is overwritten. */
@Entity
@Table(name = "org_unit")
public class UnitVersion {

    private static final Pattern STATION_DIGITS = Pattern.compile("(?!00)[0-9]{2}");

    @EmbeddedId
    private UnitKey key;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind", length = 12, nullable = false)
    private UnitKind kind;

    @Column(name = "unit_name", length = 120, nullable = false)
    private String name;

    @Column(name = "short_name", length = 60, nullable = false)
    private String shortName;

    @Column(name = "name_en", length = 120, nullable = false)
    private String nameEn;

    @Column(name = "parent_code", length = 16)
    private String parentCode;

    @Column(name = "org_path", length = 120, nullable = false)
    private OrgPath path;

    @Column(name = "reg_authority_code", length = 6)
    private String regAuthorityCode;

    @Column(name = "division_code", length = 6, nullable = false)
    private String divisionCode;

    @Column(name = "sort_order", nullable = false)
    private int sortOrder;

    @Column(name = "successor_code", length = 16)
    private String successorCode;

    protected UnitVersion() {}

    private UnitVersion(String code, LocalDate validFrom) {
        this.key = new UnitKey(code, validFrom);
    }

    /** The bureau itself, the root of the tree. */
    static UnitVersion bureau(String code, String name, LocalDate from) {
        UnitVersion bureau = new UnitVersion(code, from);
        bureau.kind = UnitKind.BUREAU;
        bureau.name = name;
        bureau.shortName = name;
        bureau.nameEn = name;
        bureau.path = new OrgPath("/" + code + "/");
        bureau.divisionCode = code;
        return bureau;
    }

    /** A unit below this one. */
    UnitVersion below(String code, UnitKind kindBelow, String nameBelow, String english, LocalDate from) {
        UnitVersion unit = new UnitVersion(code, from);
        unit.kind = kindBelow;
        unit.name = name + nameBelow;
        unit.shortName = nameBelow;
        unit.nameEn = english;
        unit.parentCode = key.code();
        unit.path = path.child(code);
        unit.divisionCode = divisionCode;
        unit.sortOrder = sortOrder;
        return unit;
    }

    /** A new station of this branch; HD-O007 unless its code is this one's and two digits. */
    public UnitVersion openStation(String code, String stationName, String english, LocalDate from, LocalDate today) {
        expectChangeable(from, today);
        boolean fits = kind == UnitKind.BRANCH
                && code.startsWith(key.code())
                && STATION_DIGITS.matcher(code.substring(key.code().length())).matches();
        if (!fits) {
            throw new RuleViolation(OrganisationError.CODE_MALFORMED, code);
        }
        return below(code, UnitKind.STATION, stationName, english, from);
    }

    /** Ends this version the day before; the answer carries the new name from that day on. */
    public UnitVersion rename(String newName, String newShortName, LocalDate from, LocalDate today) {
        expectChangeable(from, today);
        UnitVersion renamed = new UnitVersion(key.code(), from);
        renamed.kind = kind;
        renamed.name = newName;
        renamed.shortName = newShortName;
        renamed.nameEn = nameEn;
        renamed.parentCode = parentCode;
        renamed.path = path;
        renamed.regAuthorityCode = regAuthorityCode;
        renamed.divisionCode = divisionCode;
        renamed.sortOrder = sortOrder;
        validTo = from.minusDays(1);
        return renamed;
    }

    /** Ends this station the day before; the other one answers for it from that day on. */
    public void mergeInto(UnitVersion successor, LocalDate from, LocalDate today) {
        expectChangeable(from, today);
        successor.expectChangeable(from, today);
        if (kind != UnitKind.STATION || successor.kind != UnitKind.STATION) {
            throw new RuleViolation(OrganisationError.NOT_A_STATION, key.code(), successor.key.code());
        }
        if (key.code().equals(successor.key.code())) {
            throw new RuleViolation(OrganisationError.MERGED_INTO_ITSELF, key.code());
        }
        validTo = from.minusDays(1);
        successorCode = successor.key.code();
    }

    private void expectChangeable(LocalDate from, LocalDate today) {
        if (validTo != null) {
            throw new RuleViolation(OrganisationError.UNIT_ENDED, key.code(), validTo);
        }
        if (from.isBefore(today) || !from.isAfter(key.validFrom())) {
            throw new RuleViolation(OrganisationError.DATE_IN_THE_PAST, from);
        }
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(key.validFrom()) && (validTo == null || !day.isAfter(validTo));
    }

    /** The unit that took over, once this one has ended. */
    public Optional<String> successorOn(LocalDate day) {
        return isValidOn(day) ? Optional.empty() : Optional.ofNullable(successorCode);
    }

    public Unit asUnit() {
        return new Unit(
                key.code(),
                kind,
                name,
                shortName,
                nameEn,
                parentCode,
                path,
                regAuthorityCode,
                divisionCode,
                key.validFrom(),
                validTo,
                successorCode);
    }
}
