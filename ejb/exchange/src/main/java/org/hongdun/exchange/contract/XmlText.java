package org.hongdun.exchange.contract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an XML document out of bytes in one of the three charsets that the connected systems use. */
public final class XmlText {

    private static final Map<String, Charset> CHARSETS = Map.of(
            "UTF-8", StandardCharsets.UTF_8,
            "GBK", Charset.forName("GBK"),
            "GB2312", Charset.forName("GBK"),
            "GB18030", Charset.forName("GB18030"));

    private static final Pattern DECLARATION = Pattern.compile("\\A<\\?xml\\s.{0,200}?\\?>", Pattern.DOTALL);
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*([\"'])([A-Za-z0-9._-]{1,40})\\1");
    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** What is wrong with the bytes, for the receipt. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /** The text behind the bytes, strictly: not one byte is guessed. */
    public static String of(byte[] bytes) throws Unreadable {
        int start = startsWithMark(bytes) ? 3 : 0;
        String head = new String(bytes, start, Math.min(bytes.length - start, 300), StandardCharsets.ISO_8859_1);
        Charset charset = charset(head, start > 0);
        String text = decode(bytes, start, charset);
        if (text.indexOf(REPLACEMENT) >= 0) {
            throw new Unreadable(
                    "line " + line(text, text.indexOf(REPLACEMENT)) + ": characters were lost in a wrong charset");
        }
        return text;
    }

    /** Text that came as text, as UTF-8 whose declaration says so. */
    public static byte[] utf8(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher declaration = DECLARATION.matcher(unmarked);
        if (declaration.find()) {
            String said = ENCODING.matcher(declaration.group()).replaceFirst("encoding=\"UTF-8\"");
            unmarked = said + unmarked.substring(declaration.end());
        }
        return unmarked.getBytes(StandardCharsets.UTF_8);
    }

    /** The same document in UTF-8, so that every reader reads the characters that were checked. */
    public static byte[] inUtf8(byte[] bytes) throws Unreadable {
        return utf8(of(bytes));
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static Charset charset(String head, boolean marked) throws Unreadable {
        Matcher declaration = DECLARATION.matcher(head);
        if (!declaration.find()) {
            return undeclared(!head.matches("(?s)<\\?xml\\s.*"));
        }
        Matcher encoding = ENCODING.matcher(declaration.group());
        if (!encoding.find()) {
            return undeclared(!declaration.group().contains("encoding"));
        }
        Charset charset = CHARSETS.get(encoding.group(2).toUpperCase(Locale.ROOT));
        if (charset == null) {
            throw new Unreadable("line 1: charset " + encoding.group(2) + " is none of UTF-8, GBK, GB18030");
        }
        return marked ? StandardCharsets.UTF_8 : charset;
    }

    /** A parser that is given text does not look at the charset it declares: here it has to be none, or one we can read. */
    private static Charset undeclared(boolean none) throws Unreadable {
        if (!none) {
            throw new Unreadable("line 1: the charset of the declaration is none of UTF-8, GBK, GB18030");
        }
        return StandardCharsets.UTF_8;
    }

    private static String decode(byte[] bytes, int start, Charset charset) throws Unreadable {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        try {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                result.throwException();
            }
            decoder.flush(out);
        } catch (CharacterCodingException notThisCharset) {
            throw new Unreadable("line " + line(out.flip(), Integer.MAX_VALUE) + ": byte " + (in.position() + 1)
                    + " is not " + charset.name());
        }
        return out.flip().toString();
    }

    private static long line(CharSequence text, int end) {
        return 1 + text.chars().limit(end).filter(c -> c == '\n').count();
    }
}
