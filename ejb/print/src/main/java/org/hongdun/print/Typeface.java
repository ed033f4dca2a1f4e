package org.hongdun.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The TrueType font of all printed documents: {@code fonts/print.ttf} of the home if the bureau has laid its own there, else
 * Noto Serif SC. A document embeds the characters it uses.
 */
final class Typeface {

    private static final String SUPPLIED = "400Regular/NotoSerifSC_400Regular.ttf";

    /** Kept here, as the logging system would forget a level that nobody holds: it warns of variants that the font also has. */
    private static final Logger CMAP = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        CMAP.setLevel(Level.SEVERE);
    }

    private static volatile Typeface ofTheHouse;

    private final byte[] bytes;

    private Typeface(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Read once, when the first document is printed. */
    static Typeface ofTheHouse() {
        if (ofTheHouse == null) {
            ofTheHouse = new Typeface(read(Path.of(System.getProperty("hongdun.home", ""), "fonts", "print.ttf")));
        }
        return ofTheHouse;
    }

    private static byte[] read(Path own) {
        try {
            if (Files.exists(own)) {
                return Files.readAllBytes(own);
            }
            try (InputStream supplied = Typeface.class.getResourceAsStream(SUPPLIED)) {
                return supplied.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font of printed documents cannot be read", unreadable);
        }
    }

    PDType0Font in(PDDocument document) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        document.registerTrueTypeFontForClosing(font);
        return PDType0Font.load(document, font, true);
    }
}
