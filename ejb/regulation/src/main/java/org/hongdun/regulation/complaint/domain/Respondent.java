package org.hongdun.regulation.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Against whom the complaint is directed.
 *
 * @param creditCode as told, unchecked; null if not told
 * @param platform trading platform on which it sells, or null
 */
@Embeddable
public record Respondent(
        @Column(name = "respondent_name", length = 1000, nullable = false)
        String name,

        @Column(name = "respondent_code", length = 128) String creditCode,

        @Column(name = "respondent_address", length = 1000, nullable = false)
        String address,

        @Column(name = "respondent_phone", length = 128) String phone,
        @Column(name = "platform_name", length = 200) String platform) {}
