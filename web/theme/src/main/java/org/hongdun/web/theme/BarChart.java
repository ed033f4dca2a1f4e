package org.hongdun.web.theme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A picture beside numbers that are compared: one colour, one highlight with a meaning, direct labels, and the same in words. */
public final class BarChart implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 340;
    private static final int ROOM = 264;
    private static final int LEAST_LEFT = 64;
    private static final int MOST_LEFT = 132;
    private static final int WIDE_LETTER = 13;
    private static final int NARROW_LETTER = 7;
    private static final int ROW = 34;
    private static final int COLUMN_AREA = 280;
    private static final int COLUMN_HEIGHT = 76;
    private static final int COLUMN_BASE = 94;

    /**
     * One bar.
     *
     * @param label what it stands for, short
     * @param amount 0 or more
     * @param text the amount as written
     * @param highlight empty, "soon" (amber) or "alert" (red)
     */
    public record Bar(String label, double amount, String text, String highlight) implements Serializable {}

    /** A bar with its place on the drawing, in the drawing's units. */
    public static final class Mark implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Bar bar;
        private final long x;
        private final long y;
        private final long width;
        private final long length;

        Mark(Bar bar, long x, long y, long width, long length) {
            this.bar = bar;
            this.x = x;
            this.y = y;
            this.width = width;
            this.length = length;
        }

        public String getLabel() {
            return bar.label();
        }

        public String getText() {
            return bar.text();
        }

        public String getCss() {
            return bar.highlight();
        }

        public long getX() {
            return x;
        }

        public long getY() {
            return y;
        }

        public long getWidth() {
            return width;
        }

        public long getMiddle() {
            return x + width / 2;
        }

        public long getLength() {
            return length;
        }

        public long getTextY() {
            return y + 15;
        }

        public long getValueX() {
            return x + length + 6;
        }
    }

    private final List<Bar> bars;
    private final double level;

    /**
     * @param bars in the order they are drawn
     * @param level amount at which a dashed line compares all bars; 0 for none
     */
    public BarChart(List<Bar> bars, double level) {
        this.bars = List.copyOf(bars);
        this.level = level;
    }

    public List<Mark> getMarks() {
        List<Mark> marks = new ArrayList<>();
        int left = getLeft();
        for (Bar bar : bars) {
            marks.add(new Mark(bar, left, 6L + (long) ROW * marks.size(), 0, length(bar.amount(), ROOM - left)));
        }
        return marks;
    }

    public List<Mark> getColumns() {
        List<Mark> marks = new ArrayList<>();
        double slot = (double) COLUMN_AREA / Math.max(1, bars.size());
        for (Bar bar : bars) {
            long height = length(bar.amount(), COLUMN_HEIGHT);
            marks.add(new Mark(
                    bar,
                    Math.round(slot * marks.size() + slot * 0.16),
                    COLUMN_BASE - height,
                    Math.round(slot * 0.68),
                    height));
        }
        return marks;
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getHeight() {
        return Math.max(ROW, ROW * bars.size());
    }

    /** Where the bars begin, behind the longest label. */
    public int getLeft() {
        int longest = bars.stream()
                .mapToInt(bar -> bar.label()
                        .codePoints()
                        .map(letter -> Character.isIdeographic(letter) ? WIDE_LETTER : NARROW_LETTER)
                        .sum())
                .max()
                .orElse(0);
        return Math.max(LEAST_LEFT, Math.min(MOST_LEFT, longest + NARROW_LETTER));
    }

    public long getLevelX() {
        int left = getLeft();
        return level <= 0 ? 0 : left + length(level, ROOM - left);
    }

    /** The drawing in words. */
    public String getWords() {
        return bars.stream().map(bar -> bar.label() + " " + bar.text()).collect(Collectors.joining(", "));
    }

    private long length(double amount, int longest) {
        double most =
                Math.max(level, bars.stream().mapToDouble(Bar::amount).max().orElse(0));
        return most <= 0 ? 0 : Math.round(amount / most * longest);
    }
}
