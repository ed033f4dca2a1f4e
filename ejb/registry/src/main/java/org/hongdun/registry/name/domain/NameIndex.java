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
 * All names that are or were in use, in memory, to compare a name with. Each trade name is kept under its sound, each
 * piece of two or more characters of it under the sound of the piece, and under its looks: so the names equal to a trade
 * name, like it in sound or looks, containing it or contained in it are found without a search, and only they are
 * compared. About 110 bytes a name. Many may read while one writes.
 */
public final class NameIndex {

    /** A name put into the index. {@code day} goes with the standing. */
    public record Entry(long id, String authority, NameParts parts, NameStanding standing, LocalDate day) {}

    /** A name found. */
    public record Match(NameRule rule, long id, String name, String trade, NameStanding standing, LocalDate day) {}

    /** The gravest matches, gravest first, and how many there are in all. */
    public record Matches(List<Match> gravest, int count) {}

    private static final int LONGEST_PIECE = 8;
    private static final int DEAD = -1;

    private final Hanzi hanzi;
    private final Sounds sounds;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Postings byId = new Postings();
    private final Postings bySound = new Postings();
    private final Postings byPiece = new Postings();
    private final Postings byShape = new Postings();
    private final Interned words = new Interned();

    private char[] letters = new char[1 << 14];
    private int lettersUsed;
    private int size;
    private int live;
    private long[] ids = new long[1024];
    private int[] textAt = new int[1024];
    private byte[] textLength = new byte[1024];
    private byte[] tradeLength = new byte[1024];
    private int[] letterSum = new int[1024];
    private int[] industryKey = new int[1024];
    private short[] industryGroup = new short[1024];
    private short[] authority = new short[1024];
    private byte[] form = new byte[1024];
    private byte[] standing = new byte[1024];
    private int[] day = new int[1024];

    public NameIndex(Hanzi hanzi) {
        this.hanzi = hanzi;
        this.sounds = new Sounds(hanzi);
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
            standing[row] = DEAD;
            live--;
            row = -1;
        }
        if (gone) {
            return;
        }
        if (row < 0) {
            row = add(entry.id(), entry.parts());
        }
        authority[row] = (short) words.number(entry.authority());
        standing[row] = (byte) entry.standing().ordinal();
        day[row] = (int) entry.day().toEpochDay();
    }

    /** Takes a name out. */
    public void remove(long id) {
        lock.writeLock().lock();
        try {
            int row = rowOf(id);
            if (row >= 0) {
                standing[row] = DEAD;
                live--;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private int rowOf(long id) {
        int[] found = {-1};
        byId.each(Long.hashCode(id), row -> {
            if (ids[row] == id && standing[row] != DEAD) {
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
        tradeLength[row] = (byte) append(parts.trade());
        letterSum[row] = Likeness.letterSum(parts.full());
        industryKey[row] = words.number(parts.industryKey());
        industryGroup[row] = (short) words.number(parts.industryGroup());
        form[row] = (byte) (parts.isBranch() ? -1 : parts.kind().ordinal());
        byId.put(Long.hashCode(id), row);
        post(parts.trade(), row);
        return row;
    }

    private void post(String trade, int row) {
        int length = trade.length();
        sounds.each(trade, 0, length, hash -> bySound.put(hash, row));
        byShape.put(shape(trade), row);
        for (int from = 0; from < length; from++) {
            for (int to = from + 2; to <= Math.min(length, from + LONGEST_PIECE); to++) {
                if (to - from < length) {
                    sounds.each(trade, from, to, hash -> byPiece.put(hash, row));
                }
            }
        }
    }

    private int shape(String trade) {
        int hash = 7;
        for (int i = 0; i < trade.length(); i++) {
            hash = hash * 31 + hanzi.shape(trade.charAt(i));
        }
        return hash;
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
        tradeLength = Arrays.copyOf(tradeLength, room);
        letterSum = Arrays.copyOf(letterSum, room);
        industryKey = Arrays.copyOf(industryKey, room);
        industryGroup = Arrays.copyOf(industryGroup, room);
        authority = Arrays.copyOf(authority, room);
        form = Arrays.copyOf(form, room);
        standing = Arrays.copyOf(standing, room);
        day = Arrays.copyOf(day, room);
    }

    private String text(int row) {
        return new String(letters, textAt[row], textLength[row] & 0xFF);
    }

    private String trade(int row) {
        return new String(letters, textAt[row] + (textLength[row] & 0xFF), tradeLength[row] & 0xFF);
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
            return new Search(name, words.find(authorityCode), occupancy, exceptId, most).run();
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
                            words.word(authority[row]),
                            parts,
                            NameStanding.values()[standing[row]],
                            LocalDate.ofEpochDay(day[row]));
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
                if (standing[row] != DEAD) {
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
            return 2L * letters.length
                    + 35L * ids.length
                    + byId.bytes()
                    + bySound.bytes()
                    + byPiece.bytes()
                    + byShape.bytes();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** One comparison of one name with the index. */
    private final class Search implements Likeness.Other {

        private final NameParts name;
        private final int authorityNumber;
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
            this.cutOffs = occupancy.cutOffs();
            this.exceptId = exceptId;
            this.most = most;
            this.likeness = new Likeness(hanzi, name);
        }

        Matches run() {
            String trade = name.trade();
            int length = trade.length();
            sounds.each(trade, 0, length, hash -> {
                bySound.each(hash, this::compare);
                byPiece.each(hash, this::compare);
            });
            byShape.each(shape(trade), this::compare);
            for (int from = 0; from < length; from++) {
                for (int to = from + 2; to <= Math.min(length, from + LONGEST_PIECE); to++) {
                    if (to - from < length) {
                        sounds.each(trade, from, to, hash -> bySound.each(hash, this::compare));
                    }
                }
            }
            List<Found> found = new ArrayList<>(gravest);
            Collections.sort(found);
            return new Matches(found.stream().map(Found::match).toList(), count);
        }

        private void compare(int candidate) {
            if (authority[candidate] != authorityNumber
                    || standing[candidate] == DEAD
                    || day[candidate] < cutOffs[standing[candidate]]
                    || ids[candidate] == exceptId
                    || seen.get(candidate)) {
                return;
            }
            seen.set(candidate);
            row = candidate;
            NameRule rule = isBranchOfOther() ? null : likeness.ruleFor(this);
            if (rule == null) {
                return;
            }
            count++;
            gravest.add(new Found(rule, trade().equals(name.trade()), candidate));
            if (gravest.size() > most) {
                gravest.poll();
            }
        }

        /** A branch bears its parent's name and stands in the way of its very own name only. */
        private boolean isBranchOfOther() {
            return (form[row] < 0 || name.isBranch()) && !full().equals(name.full());
        }

        @Override
        public String full() {
            return text(row);
        }

        @Override
        public String trade() {
            return NameIndex.this.trade(row);
        }

        @Override
        public String industryKey() {
            return words.word(industryKey[row]);
        }

        @Override
        public String industryGroup() {
            return words.word(industryGroup[row]);
        }

        @Override
        public int letterSum() {
            return letterSum[row];
        }

        @Override
        public boolean sameKind(NameParts other) {
            return form[row] < 0 || NameForm.values()[form[row]].sameKindAs(other.kind());
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
                    trade(row),
                    NameStanding.values()[standing[row]],
                    LocalDate.ofEpochDay(day[row]));
        }

        @Override
        public int compareTo(Found other) {
            if (sameTrade != other.sameTrade) {
                return sameTrade ? -1 : 1;
            }
            if (rule != other.rule) {
                return rule.compareTo(other.rule);
            }
            return standing[row] != standing[other.row]
                    ? Byte.compare(standing[row], standing[other.row])
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
