package org.hongdun.registry.name.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.hongdun.registry.name.NameForm;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameRule;
import org.hongdun.registry.name.NameStanding;

/**
 * All names that are or were in use, in memory, to compare a name with: the names that bear the trade names like that of the
 * name asked for, and only they, are compared. About 100 bytes a name. Many may read while one writes.
 */
public final class NameIndex {

    /** A name put into the index. {@code day} goes with the standing. */
    public record Entry(long id, String authority, NameParts parts, NameStanding standing, LocalDate day) {}

    /** A name found. */
    public record Match(NameRule rule, long id, String name, String trade, NameStanding standing, LocalDate day) {}

    /** The gravest matches, gravest first, and how many there are in all. */
    public record Matches(List<Match> gravest, int count) {}

    private static final int DEAD = -1;
    private static final int STRIDE = 8;
    private static final int BEFORE = 0;
    private static final int GROUP = 1;
    private static final int AUTHORITY = 2;
    private static final int STANDING = 3;
    private static final int DAY = 4;
    private static final int INDUSTRY = 5;
    private static final int LETTERS = 6;
    private static final int FORM = 7;
    private static final NameForm[] FORMS = NameForm.values();

    private final Hanzi hanzi;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Postings byId = new Postings();
    private final TradeNames trades;
    private final Postings byLetters = new Postings();
    private final Interned industries = new Interned();
    private final Interned groups = new Interned();
    private final int noGroup = groups.number("");
    private final List<BitSet> groupsOfIndustry = new ArrayList<>();
    private final Interned authorities = new Interned();

    private char[] letters = new char[1 << 14];
    private int lettersUsed;
    private int size;
    private int live;
    private long[] ids = new long[1024];
    private int[] textAt = new int[1024];
    private byte[] textLength = new byte[1024];
    private int[] trade = new int[1024];

    /** What is looked at of every candidate, side by side in memory: {@value #STRIDE} numbers a row. */
    private int[] facts = new int[1024 * STRIDE];

    public NameIndex(Hanzi hanzi) {
        this.hanzi = hanzi;
        this.trades = new TradeNames(hanzi);
    }

    /** Puts names in, or in place of what the index has under their ids; a freed name is taken out. */
    public void putAll(List<Entry> entries) {
        lock.writeLock().lock();
        try {
            entries.forEach(this::put);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void put(Entry entry) {
        int row = rowOf(entry.id());
        boolean gone = entry.standing() == NameStanding.FREED;
        if (row >= 0 && (gone || !text(row).equals(entry.parts().full()))) {
            facts[row * STRIDE + STANDING] = DEAD;
            live--;
            row = -1;
        }
        if (gone) {
            return;
        }
        if (row < 0) {
            row = add(entry.id(), entry.parts());
        }
        facts[row * STRIDE + AUTHORITY] = authorities.number(entry.authority());
        facts[row * STRIDE + STANDING] = entry.standing().ordinal();
        facts[row * STRIDE + DAY] = (int) entry.day().toEpochDay();
    }

    /** Takes a name out. */
    public void remove(long id) {
        lock.writeLock().lock();
        try {
            int row = rowOf(id);
            if (row >= 0) {
                facts[row * STRIDE + STANDING] = DEAD;
                live--;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private int rowOf(long id) {
        int[] found = {-1};
        byId.each(Long.hashCode(id), row -> {
            if (ids[row] == id && facts[row * STRIDE + STANDING] != DEAD) {
                found[0] = row;
            }
        });
        return found[0];
    }

    private int add(long id, NameParts parts) {
        if (size == ids.length) {
            grow(size + (size >> 1));
        }
        int row = size++;
        live++;
        ids[row] = id;
        textAt[row] = lettersUsed;
        textLength[row] = (byte) append(parts.full());
        trade[row] = trades.number(parts.trade());
        facts[row * STRIDE + LETTERS] = Likeness.letterSum(parts.full());
        facts[row * STRIDE + INDUSTRY] = industries.number(parts.industryKey());
        facts[row * STRIDE + GROUP] = groups.number(parts.industryGroup());
        facts[row * STRIDE + BEFORE] = trades.put(trade[row], facts[row * STRIDE + GROUP], row);
        byLetters.put(facts[row * STRIDE + LETTERS], row);
        groupsOf(facts[row * STRIDE + INDUSTRY]).set(facts[row * STRIDE + GROUP]);
        facts[row * STRIDE + FORM] = parts.isBranch() ? -1 : parts.kind().ordinal();
        byId.put(Long.hashCode(id), row);
        return row;
    }

    /** The groups in which the industry words stand: one, but for words that mean something else beside others. */
    private BitSet groupsOf(int industry) {
        while (groupsOfIndustry.size() <= industry) {
            groupsOfIndustry.add(new BitSet());
        }
        return groupsOfIndustry.get(industry);
    }

    private int append(String text) {
        if (lettersUsed + text.length() > letters.length) {
            letters = Arrays.copyOf(
                    letters, Math.max(lettersUsed + text.length(), letters.length + (letters.length >> 1)));
        }
        text.getChars(0, text.length(), letters, lettersUsed);
        lettersUsed += text.length();
        return text.length();
    }

    private void grow(int room) {
        ids = Arrays.copyOf(ids, room);
        textAt = Arrays.copyOf(textAt, room);
        textLength = Arrays.copyOf(textLength, room);
        trade = Arrays.copyOf(trade, room);
        facts = Arrays.copyOf(facts, room * STRIDE);
    }

    private String text(int row) {
        return new String(letters, textAt[row], textLength[row] & 0xFF);
    }

    /**
     * The names of that authority that are in the way of this one.
     *
     * @param exceptId an entry not to be compared with, its own; 0 for none
     * @param most how many of the gravest are listed
     */
    public Matches conflicts(NameParts name, String authorityCode, Occupancy occupancy, long exceptId, int most) {
        lock.readLock().lock();
        try {
            return new Search(name, authorities.find(authorityCode), occupancy, exceptId, most).run();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Number of names. */
    public int size() {
        lock.readLock().lock();
        try {
            return live;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What the index has of that name under that id; null if nothing. */
    public Entry at(long id, NameParts parts) {
        lock.readLock().lock();
        try {
            int row = rowOf(id);
            return row < 0 || !text(row).equals(parts.full())
                    ? null
                    : new Entry(
                            id,
                            authorities.word(facts[row * STRIDE + AUTHORITY]),
                            parts,
                            NameStanding.values()[facts[row * STRIDE + STANDING]],
                            LocalDate.ofEpochDay(facts[row * STRIDE + DAY]));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Ids of all names. */
    public long[] ids() {
        lock.readLock().lock();
        try {
            long[] found = new long[live];
            int at = 0;
            for (int row = 0; row < size; row++) {
                if (facts[row * STRIDE + STANDING] != DEAD) {
                    found[at++] = ids[row];
                }
            }
            return found;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Memory of its arrays, bytes. */
    public long bytes() {
        lock.readLock().lock();
        try {
            return 2L * letters.length + 49L * ids.length + byId.bytes() + trades.bytes() + byLetters.bytes();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** One comparison of one name with the index. */
    private final class Search implements Likeness.Other {

        private final NameParts name;
        private final int authorityNumber;
        private final int industryNumber;
        private final int groupNumber;
        private final int[] cutOffs;
        private final long exceptId;
        private final int most;
        private final Likeness likeness;
        private final BitSet seen = new BitSet();
        private final PriorityQueue<Found> gravest = new PriorityQueue<>(Collections.reverseOrder());
        private int count;
        private int row;

        Search(NameParts name, int authorityNumber, Occupancy occupancy, long exceptId, int most) {
            this.name = name;
            this.authorityNumber = authorityNumber;
            this.industryNumber = industries.find(name.industryKey());
            this.groupNumber = groups.find(name.industryGroup());
            this.cutOffs = occupancy.cutOffs();
            this.exceptId = exceptId;
            this.most = most;
            this.likeness = new Likeness(hanzi, name);
        }

        Matches run() {
            if (name.namesIndustry()) {
                trades.eachLike(name.trade(), groupNumber, this::compareChain);
                compareSame(trades.find(name.trade()));
            } else {
                trades.eachLike(name.trade(), this::compareTrade);
            }
            List<Found> found = new ArrayList<>(gravest);
            Collections.sort(found);
            return new Matches(found.stream().map(Found::match).toList(), count);
        }

        /** Without an industry of its own, a name may be near to names of any. */
        private void compareTrade(int number) {
            Likeness.Trade like = seen.get(number) ? null : likeness.trade(trades.trade(number));
            seen.set(number);
            if (like != null) {
                trades.chains().each(number, chain -> compareRows(chain, like));
            }
        }

        private void compareChain(int chain) {
            if (seen.get(chain) || trades.chains().group(chain) != groupNumber) {
                return;
            }
            seen.set(chain);
            Likeness.Trade like = likeness.trade(trades.trade(trades.chains().trade(chain)));
            if (like != null && like != Likeness.Trade.SAME) {
                compareRows(chain, like);
            }
        }

        /** Of its own trade name, a name is met by its own group, its very words, names without any, and its own characters. */
        private void compareSame(int number) {
            if (number < 0) {
                return;
            }
            BitSet met = industryNumber < 0
                    ? new BitSet()
                    : (BitSet) groupsOf(industryNumber).clone();
            met.set(noGroup);
            if (groupNumber >= 0) {
                met.set(groupNumber);
            }
            for (int group = met.nextSetBit(0); group >= 0; group = met.nextSetBit(group + 1)) {
                int chain = trades.chains().find(number, group);
                if (chain >= 0) {
                    compareRows(chain, Likeness.Trade.SAME);
                }
            }
            byLetters.each(likeness.letterSum(), found -> {
                if (trade[found] == number && !met.get(facts[found * STRIDE + GROUP])) {
                    row = found;
                    compare(Likeness.Trade.SAME);
                }
            });
        }

        private void compareRows(int chain, Likeness.Trade like) {
            for (row = trades.chains().lastRow(chain); row >= 0; row = facts[row * STRIDE + BEFORE]) {
                compare(like);
            }
        }

        private void compare(Likeness.Trade like) {
            if (facts[row * STRIDE + AUTHORITY] != authorityNumber
                    || facts[row * STRIDE + STANDING] == DEAD
                    || facts[row * STRIDE + DAY] < cutOffs[facts[row * STRIDE + STANDING]]
                    || ids[row] == exceptId
                    || isBranchOfOther()) {
                return;
            }
            NameRule rule = likeness.rule(like, this);
            if (rule == null) {
                return;
            }
            count++;
            gravest.add(new Found(rule, like == Likeness.Trade.SAME, row));
            if (gravest.size() > most) {
                gravest.poll();
            }
        }

        /** A branch bears its parent's name and stands in the way of its very own name only. */
        private boolean isBranchOfOther() {
            return (facts[row * STRIDE + FORM] < 0 || name.isBranch()) && !full().equals(name.full());
        }

        @Override
        public String full() {
            return text(row);
        }

        @Override
        public int letterSum() {
            return facts[row * STRIDE + LETTERS];
        }

        @Override
        public boolean sameIndustryWords(NameParts other) {
            return facts[row * STRIDE + INDUSTRY] == industryNumber;
        }

        @Override
        public boolean sameIndustryGroup(NameParts other) {
            return facts[row * STRIDE + GROUP] == groupNumber;
        }

        @Override
        public boolean namesIndustry() {
            return !groups.word(facts[row * STRIDE + GROUP]).isEmpty();
        }

        @Override
        public boolean sameKind(NameParts other) {
            return facts[row * STRIDE + FORM] < 0 || FORMS[facts[row * STRIDE + FORM]].sameKindAs(other.kind());
        }
    }

    /** A row that a rule applies to: equal trade names first, gravest rule, then what stands firmest, the older entry. */
    private final class Found implements Comparable<Found> {

        private final NameRule rule;
        private final boolean sameTrade;
        private final int row;

        Found(NameRule rule, boolean sameTrade, int row) {
            this.rule = rule;
            this.sameTrade = sameTrade;
            this.row = row;
        }

        Match match() {
            return new Match(
                    rule,
                    ids[row],
                    text(row),
                    trades.trade(trade[row]),
                    NameStanding.values()[facts[row * STRIDE + STANDING]],
                    LocalDate.ofEpochDay(facts[row * STRIDE + DAY]));
        }

        @Override
        public int compareTo(Found other) {
            if (sameTrade != other.sameTrade) {
                return sameTrade ? -1 : 1;
            }
            if (rule != other.rule) {
                return rule.compareTo(other.rule);
            }
            return facts[row * STRIDE + STANDING] != facts[other.row * STRIDE + STANDING]
                    ? Integer.compare(facts[row * STRIDE + STANDING], facts[other.row * STRIDE + STANDING])
                    : Long.compare(ids[row], ids[other.row]);
        }
    }

    /** Words that come again and again, by number. */
    private static final class Interned {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> words = new ArrayList<>();

        int number(String word) {
            Integer known = numbers.get(word);
            if (known != null) {
                return known;
            }
            numbers.put(word, words.size());
            words.add(word);
            return words.size() - 1;
        }

        /** -1 for a word that never was. */
        int find(String word) {
            return numbers.getOrDefault(word, -1);
        }

        String word(int number) {
            return words.get(number);
        }
    }
}
