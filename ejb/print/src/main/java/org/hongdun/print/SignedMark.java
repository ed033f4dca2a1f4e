package org.hongdun.print;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.crypto.HouseKey;
import org.hongdun.kernel.crypto.Sm2;

/**
 * What the code on a document says (验真码): one fact a line, the digest of the document's whole text, the id of the key, and
 * last the SM2 signature of all lines before.
 *
 * @param facts {@code label=value}
 * @param textDigest SM3 of the text, 64 digits
 * @param keyId which key has signed
 */
public record SignedMark(List<String> facts, String textDigest, String keyId, String signature) {

    private static final String FIRST = "HD1";
    private static final String TEXT = "text=";
    private static final String KEY = "key=";
    private static final String SIGNATURE = "sig=";
    private static final int LONGEST_VALUE = 60;

    public SignedMark {
        facts = List.copyOf(facts);
    }

    static SignedMark signed(Sheet sheet, String textDigest, HouseKey key) {
        List<String> facts = new ArrayList<>();
        facts.add(fact("文书", sheet.title() + (sheet.subtitle() == null ? "" : sheet.subtitle())));
        facts.add(fact("编号", sheet.number()));
        facts.add(fact("机关", sheet.issuer()));
        facts.add(fact("日期", sheet.issuedOn().toString()));
        sheet.facts().stream()
                .filter(Sheet.Fact::marked)
                .map(fact -> fact(fact.label(), fact.value()))
                .forEach(facts::add);
        String keyId = key.ownKeyId();
        byte[] signature = key.sign(signed(facts, textDigest, keyId).getBytes(StandardCharsets.UTF_8));
        return new SignedMark(
                facts,
                textDigest,
                keyId,
                Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    private static String fact(String label, String value) {
        String plain = value.replaceAll("\\s+", " ");
        return label + "=" + (plain.length() > LONGEST_VALUE ? plain.substring(0, LONGEST_VALUE) + "…" : plain);
    }

    private static String signed(List<String> facts, String textDigest, String keyId) {
        return FIRST + "\n" + String.join("\n", facts) + "\n" + TEXT + textDigest + "\n" + KEY + keyId + "\n";
    }

    /** As it stands in the code. */
    public String text() {
        return signed(facts, textDigest, keyId) + SIGNATURE + signature;
    }

    /** Empty if it is no mark of ours. */
    public static Optional<SignedMark> of(String text) {
        List<String> lines = text.lines().toList();
        int last = lines.size() - 1;
        if (last < 4
                || !lines.get(0).equals(FIRST)
                || !lines.get(last - 2).startsWith(TEXT)
                || !lines.get(last - 1).startsWith(KEY)
                || !lines.get(last).startsWith(SIGNATURE)) {
            return Optional.empty();
        }
        return Optional.of(new SignedMark(
                lines.subList(1, last - 2),
                lines.get(last - 2).substring(TEXT.length()),
                lines.get(last - 1).substring(KEY.length()),
                lines.get(last).substring(SIGNATURE.length())));
    }

    /** Whether the owner of the key has signed exactly this. */
    public boolean isSignedBy(PublicKey key) {
        try {
            return Sm2.verify(
                    key,
                    signed(facts, textDigest, keyId).getBytes(StandardCharsets.UTF_8),
                    Base64.getUrlDecoder().decode(signature));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
