package org.hongdun.kernel.crypto;

import java.security.PublicKey;

/** The SM2 key with which this installation signs. Its public half lies in {@code keys/<side>.pub} of the home. */
public interface HouseKey {

    /** Digits of a key's id. */
    int ID_LENGTH = 32;

    /** Under which id others know it. */
    String ownKeyId();

    /** Signature of that content, as {@link Sm2#sign}. */
    byte[] sign(byte[] content);

    /** With which everybody checks those signatures. */
    PublicKey publicHalf();

    /** The id of a key: the first {@value #ID_LENGTH} digits of the SM3 of its X.509 form. */
    static String idOf(PublicKey key) {
        return Sm3.of(key.getEncoded()).substring(0, ID_LENGTH);
    }
}
