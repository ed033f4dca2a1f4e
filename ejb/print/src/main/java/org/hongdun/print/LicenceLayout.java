package org.hongdun.print;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** A licence: frame, title, mark at the upper right, particulars in one column or two, authority and date. */
final class LicenceLayout {

    private static final Color FRAME = new Color(0x9A, 0x6B, 0x1F);
    private static final Color RED = new Color(0xB4, 0x1E, 0x1E);
    private static final String LONGEST_LABEL = "统一社会信用代码";
    private static final float LABEL_SIZE = 0.86f;
    private static final float SMALLEST = 5;

    private final Pen pen;
    private final Sheet sheet;
    private final BufferedImage mark;
    private final boolean wide;
    private final float width;
    private final float height;

    LicenceLayout(Pen pen, Sheet sheet, BufferedImage mark) {
        this.pen = pen;
        this.sheet = sheet;
        this.mark = mark;
        this.wide = sheet.layout() == Sheet.Layout.LICENCE_ORIGINAL;
        this.width = wide ? 420 : 210;
        this.height = 297;
    }

    void draw() throws IOException {
        pen.newPage(width, height);
        pen.ink(FRAME);
        pen.frame(9, 9, width - 18, height - 18, 1.4f);
        pen.frame(12, 12, width - 24, height - 24, 0.35f);
        head();
        particulars();
        foot();
    }

    private void head() throws IOException {
        float title = wide ? 64 : 44;
        pen.ink(RED);
        pen.centred(width / 2, wide ? 62 : 56, title, true, spaced(sheet.title()));
        pen.ink(Color.BLACK);
        if (sheet.subtitle() != null) {
            pen.centred(width / 2, wide ? 76 : 68, 15, false, sheet.subtitle());
        }
        float side = wide ? 44 : 36;
        if (mark != null) {
            pen.picture(mark, width - 22 - side, 22, side);
        }
        pen.centred(width - 22 - side / 2, 26 + side, 7.5f, false, "扫码或用验证程序核对");
        pen.text(22, 30, 9.5f, false, "编号 " + sheet.number());
    }

    private static String spaced(String title) {
        return String.join(" ", title.split(""));
    }

    private void particulars() throws IOException {
        float top = wide ? 100 : 88;
        float bottom = height - (wide ? 62 : 66);
        int half = wide ? (sheet.facts().size() + 1) / 2 : sheet.facts().size();
        float column = wide ? (width - 66) / 2 : width - 48;
        List<Sheet.Fact> left = sheet.facts().subList(0, half);
        List<Sheet.Fact> right = sheet.facts().subList(half, sheet.facts().size());
        float size = wide ? 19 : 14;
        while (size > SMALLEST && Math.max(tall(left, size, column), tall(right, size, column)) > bottom - top) {
            size -= 0.5f;
        }
        column(left, 24, top, size, column);
        column(right, 24 + column + 18, top, size, column);
    }

    private float tall(List<Sheet.Fact> facts, float size, float column) {
        return (float) facts.stream()
                .mapToDouble(fact ->
                        pen.lines(fact.value(), size, column - label(size)).size() * Pen.lead(size) + gap(size))
                .sum();
    }

    private float label(float size) {
        return pen.width(LONGEST_LABEL, size * LABEL_SIZE) + 5;
    }

    private static float gap(float size) {
        return size * 0.34f;
    }

    private void column(List<Sheet.Fact> facts, float x, float top, float size, float column) throws IOException {
        float y = top;
        for (Sheet.Fact fact : facts) {
            pen.text(x, y, size * LABEL_SIZE, true, fact.label());
            for (String line : pen.lines(fact.value(), size, column - label(size))) {
                pen.text(x + label(size), y, size, false, line);
                y += Pen.lead(size);
            }
            y += gap(size);
        }
    }

    private void foot() throws IOException {
        float edge = width - 40;
        float y = height - 48;
        pen.right(edge, y, wide ? 18 : 14, "登记机关  " + sheet.issuer());
        pen.right(edge, y + 10, wide ? 18 : 14, Pen.day(sheet.issuedOn()));
        if (sheet.footnote() != null) {
            pen.ink(FRAME);
            pen.line(22, height - 27, width - 22, height - 27, 0.25f);
            pen.ink(Color.BLACK);
            pen.centred(width / 2, height - 20, wide ? 10 : 8.5f, false, sheet.footnote());
        }
    }
}
