package org.hongdun.print;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongdun.kernel.crypto.Sm3;

/** The text of a document as it is signed: without blanks, one form for characters that are written alike. */
final class PrintedText {

    private PrintedText() {}

    static String digest(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return digest(document);
        }
    }

    static String digest(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        String text = Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC);
        return Sm3.of(text.replaceAll("\\s", ""));
    }
}
