package org.hongdun.print;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** A letter of the bureau with the margins and sizes of GB/T 9704-2012; it runs over as many pages as it needs. */
final class LetterLayout {

    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float LEFT = 28;
    private static final float RIGHT = WIDTH - 26;
    private static final float TOP = 37;
    private static final float BOTTOM = HEIGHT - 35;
    private static final float TEXT = 15.75f;
    private static final float TABLE = 11;
    private static final float LABEL = 40;
    private static final float MARK = 30;
    private static final float CLOSING = 42;
    private static final float PITCH = 10.2f;
    private static final float NARROW_PITCH = 8.4f;
    private static final Color RULE = new Color(0x99, 0x99, 0x99);

    private final Pen pen;
    private final Sheet sheet;
    private final BufferedImage mark;
    private float pitch = PITCH;
    private float y;
    private int pages;

    LetterLayout(Pen pen, Sheet sheet, BufferedImage mark) {
        this.pen = pen;
        this.sheet = sheet;
        this.mark = mark;
    }

    void draw() throws IOException {
        if (needed(PITCH) > BOTTOM - TOP && needed(NARROW_PITCH) <= BOTTOM - TOP) {
            pitch = NARROW_PITCH;
        }
        page();
        for (String line : pen.lines(sheet.title(), 22, RIGHT - LEFT)) {
            pen.centred((LEFT + RIGHT) / 2, y, 22, true, line);
            y += 12;
        }
        if (sheet.subtitle() != null) {
            pen.centred((LEFT + RIGHT) / 2, y, 14, false, sheet.subtitle());
            y += 9;
        }
        pen.centred((LEFT + RIGHT) / 2, y, 14, false, sheet.number());
        y += 14;
        if (sheet.addressee() != null) {
            lines(sheet.addressee() + "：", "");
        }
        for (String paragraph : sheet.paragraphs()) {
            lines(paragraph, "　　");
        }
        if (!sheet.facts().isEmpty()) {
            table();
        }
        closing();
    }

    /** Height of the whole letter: one that just runs over is set closer, since no page may hold the signature alone. */
    private float needed(float pitch) {
        long lines = sheet.paragraphs().stream()
                .mapToLong(paragraph ->
                        pen.lines("　　" + paragraph, TEXT, RIGHT - LEFT).size())
                .sum();
        double table = sheet.facts().stream()
                .mapToDouble(fact ->
                        pen.lines(fact.value(), TABLE, RIGHT - LEFT - LABEL - 2).size() * Pen.lead(TABLE) + 2.2)
                .sum();
        float head =
                6 + 12 * pen.lines(sheet.title(), 22, RIGHT - LEFT).size() + (sheet.subtitle() == null ? 0 : 9) + 14;
        return (float)
                (head + (lines + (sheet.addressee() == null ? 0 : 1)) * pitch + table + (table > 0 ? 3 : 0) + CLOSING);
    }

    private void page() throws IOException {
        pen.newPage(WIDTH, HEIGHT);
        pen.ink(Color.BLACK);
        pages++;
        y = TOP + 6;
        pen.centred((LEFT + RIGHT) / 2, BOTTOM + 9, 12, false, "— " + pages + " —");
        if (sheet.footnote() != null) {
            pen.centred((LEFT + RIGHT) / 2, BOTTOM + 18, 8, false, sheet.footnote());
        }
    }

    private void room(float needed) throws IOException {
        if (y + needed > BOTTOM) {
            page();
        }
    }

    private void lines(String text, String indent) throws IOException {
        for (String line : pen.lines(indent + text, TEXT, RIGHT - LEFT)) {
            room(0);
            pen.text(LEFT, y, TEXT, false, line);
            y += pitch;
        }
    }

    private void table() throws IOException {
        y -= 3;
        rule();
        for (Sheet.Fact fact : sheet.facts()) {
            List<String> lines = pen.lines(fact.value(), TABLE, RIGHT - LEFT - LABEL - 2);
            room(Pen.lead(TABLE) + 2);
            y += Pen.lead(TABLE);
            pen.text(LEFT + 1, y, TABLE, true, fact.label());
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    room(Pen.lead(TABLE));
                    y += Pen.lead(TABLE);
                }
                pen.text(LEFT + LABEL, y, TABLE, false, lines.get(i));
            }
            y += 2.2f;
            rule();
        }
        y += 6;
    }

    private void rule() throws IOException {
        pen.ink(RULE);
        pen.line(LEFT, y, RIGHT, y, 0.2f);
        pen.ink(Color.BLACK);
    }

    private void closing() throws IOException {
        room(CLOSING);
        y += 2;
        if (mark != null) {
            pen.picture(mark, LEFT, y, MARK);
        }
        pen.text(LEFT, y + MARK + 4, 7.5f, false, "扫码或用验证程序核对");
        float middle = RIGHT - Math.max(28, pen.width(sheet.issuer(), TEXT) / 2 + 6);
        pen.centred(middle, y + 16, TEXT, false, sheet.issuer());
        pen.centred(middle, y + 26, TEXT, false, Pen.day(sheet.issuedOn()));
    }
}
