package org.hongdun.print;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.hongdun.kernel.RuleViolation;

/** Draws text, lines and pictures on the pages of a document. Lengths are millimetres from the upper left corner, sizes points. */
final class Pen {

    private static final float POINTS = 72 / 25.4f;
    private static final String NEVER_FIRST = "，。、；：！？）》】”’";

    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream page;
    private float height;

    Pen(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
    }

    void newPage(float width, float height) throws IOException {
        finish();
        this.height = height;
        PDPage fresh = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
        document.addPage(fresh);
        page = new PDPageContentStream(document, fresh);
    }

    void finish() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    /** As documents date themselves: no leading zeros. */
    static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** Millimetres from one line to the next. */
    static float lead(float size) {
        return size * 1.55f / POINTS;
    }

    float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(c -> width(c, size)).sum();
    }

    private double width(int codePoint, float size) {
        try {
            return font.getStringWidth(Character.toString(codePoint)) / 1000 * size / POINTS;
        } catch (IllegalArgumentException missing) {
            throw new RuleViolation(PrintError.CHARACTER_NOT_IN_FONT, Character.toString(codePoint));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Lines no wider than that; numbers and foreign words stay whole, and no line begins with a closing mark. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            boolean full = line.length() > 0
                    && !NEVER_FIRST.contains(piece)
                    && width(line.toString(), size) + width(piece, size) > width;
            if (full) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c > ' ' && c < 0x7F && word.length() < 24) {
                word.appendCodePoint(c);
                return;
            }
            if (word.length() > 0) {
                pieces.add(word.toString());
                word.setLength(0);
            }
            pieces.add(Character.toString(c < ' ' ? ' ' : c));
        });
        if (word.length() > 0) {
            pieces.add(word.toString());
        }
        return pieces;
    }

    /** @param baseline of the text */
    void text(float x, float baseline, float size, boolean bold, String text) throws IOException {
        width(text, size);
        page.beginText();
        page.setFont(font, size);
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(bold ? size / 40 : 0);
        page.newLineAtOffset(x * POINTS, (height - baseline) * POINTS);
        page.showText(text);
        page.endText();
    }

    void centred(float middle, float baseline, float size, boolean bold, String text) throws IOException {
        text(middle - width(text, size) / 2, baseline, size, bold, text);
    }

    void right(float edge, float baseline, float size, String text) throws IOException {
        text(edge - width(text, size), baseline, size, false, text);
    }

    void ink(Color color) throws IOException {
        page.setNonStrokingColor(color);
        page.setStrokingColor(color);
    }

    /** @param thick of the line, millimetres */
    void line(float x1, float y1, float x2, float y2, float thick) throws IOException {
        page.setLineWidth(thick * POINTS);
        page.moveTo(x1 * POINTS, (height - y1) * POINTS);
        page.lineTo(x2 * POINTS, (height - y2) * POINTS);
        page.stroke();
    }

    void frame(float x, float y, float width, float tall, float thick) throws IOException {
        page.setLineWidth(thick * POINTS);
        page.addRect(x * POINTS, (height - y - tall) * POINTS, width * POINTS, tall * POINTS);
        page.stroke();
    }

    void picture(BufferedImage picture, float x, float y, float side) throws IOException {
        page.drawImage(
                LosslessFactory.createFromImage(document, picture),
                x * POINTS,
                (height - y - side) * POINTS,
                side * POINTS,
                side * POINTS);
    }
}
