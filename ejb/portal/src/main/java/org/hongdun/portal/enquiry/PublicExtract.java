package org.hongdun.portal.enquiry;

import java.util.Optional;

/** Extracts of the public copy that prove themselves (登记信息摘录). */
public interface PublicExtract {

    /**
     * What the copy says of a subject, as a PDF signed with the key of this portal; {@code hongdun-verify} checks it
     * without the network.
     *
     * @return empty if the copy does not have the subject
     */
    Optional<byte[]> of(String creditCode);

    /** The public key with which anybody checks an extract, as PEM. */
    String publicKey();

    /** The public key with which anybody checks licences and notices, which the authority has printed; as PEM. */
    String authorityKey();
}
