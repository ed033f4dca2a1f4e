package org.hongdun.platform.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class ChainPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "chain_code", length = 16, nullable = false)
    private String chain;

    @Column(name = "seq_no", nullable = false)
    private long sequence;

    protected ChainPlace() {}

    ChainPlace(String chain, long sequence) {
        this.chain = chain;
        this.sequence = sequence;
    }

    String chain() {
        return chain;
    }

    long sequence() {
        return sequence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainPlace that && sequence == that.sequence && Objects.equals(chain, that.chain);
    }

    @Override
    public int hashCode() {
        return Objects.hash(chain, sequence);
    }
}
