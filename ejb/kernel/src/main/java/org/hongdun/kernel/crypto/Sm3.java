package org.hongdun.kernel.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** SM3 digest (GB/T 32905), 256 bits, written as 64 lower-case hexadecimal digits. */
public final class Sm3 {

    private final SM3Digest digest = new SM3Digest();

    public static String of(byte[] bytes) {
        Sm3 sm3 = new Sm3();
        sm3.update(bytes, 0, bytes.length);
        return sm3.hex();
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the stream to its end in small pieces and leaves it open. */
    public static String of(InputStream in) throws IOException {
        Sm3 sm3 = new Sm3();
        byte[] piece = new byte[8192];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            sm3.update(piece, 0, read);
        }
        return sm3.hex();
    }

    public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** The digest of everything given so far; the object starts anew afterwards. */
    public String hex() {
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
