package org.hongdun.kernel.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Keeps certificate numbers of persons so that a table shows none: encrypted with SM4 in GCM mode, and beside it a keyed
 * digest (HMAC-SM3) to find a number without opening the others. The nonce comes from the number, so the same number under
 * the same key is sealed alike; that tells no more than the digest does.
 */
public final class NumberSeal {

    /** Bytes of a key: 16 for SM4, 32 for the digest. */
    public static final int KEY_LENGTH = 48;

    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final byte[] cipherKey;
    private final byte[] digestKey;

    /** @param key {@value #KEY_LENGTH} random bytes, kept outside the database */
    public NumberSeal(byte[] key) {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("A key has " + KEY_LENGTH + " bytes, not " + key.length);
        }
        this.cipherKey = Arrays.copyOf(key, 16);
        this.digestKey = Arrays.copyOfRange(key, 16, KEY_LENGTH);
    }

    /** With the key of the installation: Base64 in {@code keys/person.key} of its home. */
    public static NumberSeal ofInstallation() {
        Path file = Path.of(System.getProperty("hongdun.home", ""), "keys", "person.key");
        try {
            return new NumberSeal(
                    Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException missing) {
            throw new UncheckedIOException("The key for certificate numbers cannot be read: " + file, missing);
        }
    }

    /** Base64 of nonce, encrypted number and tag. */
    public String seal(String number) {
        byte[] clear = number.getBytes(StandardCharsets.UTF_8);
        byte[] nonce = Arrays.copyOf(digest("nonce", number), NONCE_LENGTH);
        byte[] sealed = Arrays.copyOf(nonce, NONCE_LENGTH + clear.length + TAG_BITS / 8);
        try {
            GCMModeCipher cipher = cipher(true, nonce);
            int written = cipher.processBytes(clear, 0, clear.length, sealed, NONCE_LENGTH);
            cipher.doFinal(sealed, NONCE_LENGTH + written);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Base64.getEncoder().encodeToString(sealed);
    }

    /**
     * The number that was sealed.
     *
     * @throws IllegalArgumentException if it was sealed with another key or changed since
     */
    public String open(String sealed) {
        byte[] bytes = Base64.getDecoder().decode(sealed);
        if (bytes.length < NONCE_LENGTH + TAG_BITS / 8) {
            throw new IllegalArgumentException("Not sealed with this key");
        }
        try {
            GCMModeCipher cipher = cipher(false, Arrays.copyOf(bytes, NONCE_LENGTH));
            byte[] clear = new byte[cipher.getOutputSize(bytes.length - NONCE_LENGTH)];
            int written = cipher.processBytes(bytes, NONCE_LENGTH, bytes.length - NONCE_LENGTH, clear, 0);
            cipher.doFinal(clear, written);
            return new String(clear, StandardCharsets.UTF_8);
        } catch (InvalidCipherTextException forged) {
            throw new IllegalArgumentException("Not sealed with this key", forged);
        }
    }

    /** The keyed digest by which the number is found, 64 hexadecimal digits. */
    public String lookupKey(String number) {
        return HexFormat.of().formatHex(digest("lookup", number));
    }

    private GCMModeCipher cipher(boolean sealing, byte[] nonce) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(sealing, new AEADParameters(new KeyParameter(cipherKey), TAG_BITS, nonce));
        return cipher;
    }

    private byte[] digest(String purpose, String number) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(digestKey));
        byte[] text = (purpose + ' ' + number).getBytes(StandardCharsets.UTF_8);
        mac.update(text, 0, text.length);
        byte[] digest = new byte[mac.getMacSize()];
        mac.doFinal(digest, 0);
        return digest;
    }
}
