package org.hongdun.regulation.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was bought.
 *
 * @param amount disputed amount in yuan, two decimals, below 10^16; null if not told
 */
@Embeddable
public record Goods(
        @Column(name = "goods_category", length = 128) String category,
        @Column(name = "goods_name", length = 1000) String name,
        @Column(name = "goods_brand", length = 200) String brand,
        @Column(name = "goods_batch_no", length = 200) String batchNo,
        @Column(name = "purchased_on") LocalDate purchasedOn,
        @Column(name = "amount", precision = 18, scale = 2) BigDecimal amount) {}
