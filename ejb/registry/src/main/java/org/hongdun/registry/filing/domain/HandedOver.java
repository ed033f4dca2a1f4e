package org.hongdun.registry.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A paper of a registration file that is handed over.
 *
 * @param line its place in the list, from 1
 * @param datedOn day on which it was received or given
 * @param paperNo of the notice, or of the matter it came with
 * @param files that go with it; 0 for a paper alone
 */
@Embeddable
public record HandedOver(
        @Column(name = "line_no", nullable = false) int line,

        @Column(name = "dated_on", nullable = false) LocalDate datedOn,

        @Column(name = "paper_no", length = 40, nullable = false)
        String paperNo,

        @Column(name = "paper_name", length = 200, nullable = false)
        String paperName,

        @Column(name = "file_count", nullable = false) int files) {}
