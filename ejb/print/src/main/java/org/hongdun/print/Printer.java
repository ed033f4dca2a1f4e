package org.hongdun.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.hongdun.kernel.crypto.HouseKey;

/** Prints sheets as PDF. */
public final class Printer {

    private Printer() {}

    /**
     * The sheet as a PDF with its signed mark, which covers the facts in it and, by its digest, all text of the document; and
     * with a seal over the whole file. Refused with HD-Y001 if the font lacks a character.
     */
    public static byte[] print(Sheet sheet, HouseKey key) {
        try {
            String digest = PrintedText.digest(drawn(sheet, null));
            return FileSeal.sealed(
                    drawn(
                            sheet,
                            QrCode.image(SignedMark.signed(sheet, digest, key).text())),
                    key);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] drawn(Sheet sheet, BufferedImage mark) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(sheet.title() + " " + sheet.number());
            about.setAuthor(sheet.issuer());
            document.setDocumentInformation(about);
            document.getDocumentCatalog().setLanguage("zh-CN");
            Pen pen = new Pen(document, Typeface.ofTheHouse().in(document));
            if (sheet.layout() == Sheet.Layout.LETTER) {
                new LetterLayout(pen, sheet, mark).draw();
            } else {
                new LicenceLayout(pen, sheet, mark).draw();
            }
            pen.finish();
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }
}
