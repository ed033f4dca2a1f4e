package org.hongdun.regulation.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who complains.
 *
 * @param confidential identity must not be shown to the respondent nor to the station of its place
 * @param address null if not told
 * @param idNo identity number, null if not told
 */
@Embeddable
public record Complainant(
        @Column(name = "confidential", nullable = false) boolean confidential,

        @Column(name = "complainant_name", length = 200, nullable = false)
        String name,

        @Column(name = "complainant_phone", length = 128, nullable = false)
        String phone,

        @Column(name = "complainant_address", length = 1000) String address,
        @Column(name = "complainant_id_no", length = 128) String idNo) {

    /** As those may see it who are not entitled to the identity. */
    public Complainant masked() {
        return new Complainant(
                confidential, Masks.name(name), Masks.phone(phone), Masks.address(address), Masks.idNo(idNo));
    }

    /** As shown to an officer in charge of a complaint that is not confidential: only the identity number is masked. */
    public Complainant withoutIdNo() {
        return new Complainant(confidential, name, phone, address, Masks.idNo(idNo));
    }
}
