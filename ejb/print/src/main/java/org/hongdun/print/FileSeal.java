package org.hongdun.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.hongdun.kernel.crypto.HouseKey;
import org.hongdun.kernel.crypto.Sm2;
import org.hongdun.kernel.crypto.Sm3;

/**
 * The last line of a printed file (文件封签): an SM2 signature over every byte before it. It stands behind the end of the PDF,
 * where readers pass over it.
 */
final class FileSeal {

    private static final String LINE = "%HD-SEAL ";
    private static final String SIGNED = "HD-FILE\n";
    private static final int LONGEST = 200;

    private FileSeal() {}

    static byte[] sealed(byte[] pdf, HouseKey key) {
        String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(key.sign(signed(pdf)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(pdf);
        file.writeBytes((LINE + signature + "\n").getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    /** Whether the file ends with the seal of the owner of the key, and no byte of it has changed since. */
    static boolean isIntact(byte[] file, PublicKey key) {
        int tail = Math.max(0, file.length - LONGEST);
        String end = new String(file, tail, file.length - tail, StandardCharsets.ISO_8859_1);
        int line = end.lastIndexOf(LINE);
        if (line < 0 || !end.endsWith("\n")) {
            return false;
        }
        String signature = end.substring(line + LINE.length(), end.length() - 1);
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(signature);
            boolean canonical = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(decoded)
                    .equals(signature);
            return canonical && Sm2.verify(key, signed(Arrays.copyOf(file, tail + line)), decoded);
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static byte[] signed(byte[] pdf) {
        return (SIGNED + Sm3.of(pdf)).getBytes(StandardCharsets.UTF_8);
    }
}
