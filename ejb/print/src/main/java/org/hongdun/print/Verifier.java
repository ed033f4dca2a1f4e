package org.hongdun.print;

import java.io.IOException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hongdun.kernel.crypto.HouseKey;

/**
 * Checks printed documents with the public half of the key that should have signed them, and nothing else: no network, no
 * database. A file is genuine as it was printed, byte for byte; from paper the facts that are given back are to be compared with
 * what the eye reads.
 */
public final class Verifier {

    /** What a check came to. */
    public enum Verdict {
        /** Signed by that key, and no byte of the file was changed. */
        GENUINE,
        /** Signed by that key; only the code was given, so the text remains to be compared. */
        MARK_GENUINE,
        /** The code is genuine, but belongs to another text. */
        TEXT_CHANGED,
        /** The code fits the text, but the file is not the one that was printed: something may have been laid over it. */
        FILE_CHANGED,
        /** The code was changed, or made without the key it names. */
        MARK_FORGED,
        /** Another key has signed. */
        OTHER_KEY,
        /** No PDF, or no code of ours in it. */
        NO_MARK
    }

    /**
     * @param facts what was signed, {@code label=value}; empty without a genuine code
     */
    public record Finding(Verdict verdict, List<String> facts) {}

    private final PublicKey key;

    public Verifier(PublicKey key) {
        this.key = key;
    }

    /** Checks a document as a file. */
    public Finding document(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Optional<SignedMark> mark = mark(document);
            Finding finding = mark.map(this::mark).orElse(new Finding(Verdict.NO_MARK, List.of()));
            if (finding.verdict() != Verdict.MARK_GENUINE) {
                return finding;
            }
            return new Finding(file(pdf, document, mark.get()), finding.facts());
        } catch (IOException | RuntimeException noPdf) {
            return new Finding(Verdict.NO_MARK, List.of());
        }
    }

    private Verdict file(byte[] pdf, PDDocument document, SignedMark mark) throws IOException {
        if (!mark.textDigest().equals(PrintedText.digest(document))) {
            return Verdict.TEXT_CHANGED;
        }
        return FileSeal.isIntact(pdf, key) ? Verdict.GENUINE : Verdict.FILE_CHANGED;
    }

    /** Checks what a scanner has read from the code. */
    public Finding scanned(String text) {
        return SignedMark.of(text).map(this::mark).orElse(new Finding(Verdict.NO_MARK, List.of()));
    }

    private Finding mark(SignedMark mark) {
        if (!mark.keyId().equals(HouseKey.idOf(key))) {
            return new Finding(Verdict.OTHER_KEY, List.of());
        }
        return mark.isSignedBy(key)
                ? new Finding(Verdict.MARK_GENUINE, mark.facts())
                : new Finding(Verdict.MARK_FORGED, List.of());
    }

    private static Optional<SignedMark> mark(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            Optional<SignedMark> found = page.getResources() == null ? Optional.empty() : mark(page.getResources());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<SignedMark> mark(PDResources resources) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject picture) {
                Optional<SignedMark> found = QrCode.read(picture.getImage()).flatMap(SignedMark::of);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
