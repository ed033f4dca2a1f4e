package org.hongdun.portal.paper.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files a paper may come as. What counts is the content; the name must agree with it. */
public enum PaperType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    OFD("application/ofd", "ofd");

    /** How many bytes of the beginning are needed to tell. */
    public static final int HEAD = 4096;

    private static final byte[] PNG_SIGN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_SIGN = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_SIGN = {'P', 'K', 3, 4};

    private final String mediaType;
    private final Set<String> endings;

    PaperType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The type the name claims. */
    public static Optional<PaperType> named(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> t.endings.contains(ending)).findFirst();
    }

    /**
     * Whether content that begins so is of this type.
     *
     * @param head the first bytes, up to {@link #HEAD}
     */
    public boolean fits(byte[] head) {
        return switch (this) {
            case PDF -> text(head, 1024).contains("%PDF-");
            case JPEG -> startsWith(head, JPEG_SIGN);
            case PNG -> startsWith(head, PNG_SIGN);
            case OFD ->
                startsWith(head, ZIP_SIGN)
                        && (text(head, HEAD).contains("OFD.xml")
                                || text(head, HEAD).contains("Doc_"));
        };
    }

    private static boolean startsWith(byte[] head, byte[] sign) {
        return head.length >= sign.length && Arrays.equals(head, 0, sign.length, sign, 0, sign.length);
    }

    private static String text(byte[] head, int length) {
        return new String(head, 0, Math.min(head.length, length), StandardCharsets.ISO_8859_1);
    }
}
