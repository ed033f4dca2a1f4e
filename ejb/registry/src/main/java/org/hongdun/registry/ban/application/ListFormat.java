package org.hongdun.registry.ban.application;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.database.Csv;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.BanImports;
import org.hongdun.registry.ban.domain.BanImportLine;

/**
 * How lists of barred persons are written: the columns of {@link BanImports#COLUMNS} in any order, grounds and certificate
 * types as words or codes, days as 2024-05-10, 2024/5/10, 20240510 or 2024年5月10日.
 */
final class ListFormat {

    static final int MOST_LINES = 100_000;
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<String> COLUMNS = List.of(BanImports.COLUMNS.split(","));
    private static final Map<String, BanGround> GROUNDS = Map.ofEntries(
            Map.entry("无民事行为能力", BanGround.NO_CAPACITY),
            Map.entry("限制民事行为能力", BanGround.NO_CAPACITY),
            Map.entry("执行刑罚", BanGround.UNDER_SENTENCE),
            Map.entry("通缉", BanGround.WANTED),
            Map.entry("经济犯罪", BanGround.PROPERTY_CRIME),
            Map.entry("其他犯罪", BanGround.OTHER_CRIME),
            Map.entry("剥夺政治权利", BanGround.RIGHTS_LOST),
            Map.entry("破产", BanGround.BANKRUPTCY),
            Map.entry("吊销营业执照", BanGround.LICENCE_REVOKED),
            Map.entry("责令关闭", BanGround.ORDERED_CLOSED),
            Map.entry("失信被执行人", BanGround.DEBT),
            Map.entry("虚假登记", BanGround.FALSE_REGISTRATION));
    private static final Map<String, String> CERTIFICATES = Map.of(
            "居民身份证", "10",
            "身份证", "10",
            "军官证", "20",
            "警官证", "30",
            "护照", "40",
            "香港身份证", "50",
            "澳门身份证", "54",
            "台湾身份证", "60",
            "台湾通行证", "62",
            "其他", "90");
    private static final List<DateTimeFormatter> DAYS =
            List.of("uuuu-M-d", "uuuu/M/d", "uuuuMMdd", "uuuu.M.d", "uuuu年M月d日").stream()
                    .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
                    .toList();

    private final Map<String, Integer> places = new HashMap<>();

    /** @param header first line; refused with HD-G017 if a column is missing */
    ListFormat(String header) {
        List<String> titles = Csv.cells(header).stream().map(String::strip).toList();
        for (String column : COLUMNS) {
            if (!titles.contains(column)) {
                throw new RuleViolation(BanError.LIST_UNREADABLE, column);
            }
            places.put(column, titles.indexOf(column));
        }
    }

    /** The lines of a file, the header first. Refused with HD-G017, HD-G018. */
    static List<String> lines(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new RuleViolation(BanError.LIST_TOO_LONG, MOST_LINES);
        }
        List<String> lines = new ArrayList<>();
        for (String line : text(content).lines().toList()) {
            boolean empty = line.replace(",", "").isBlank();
            if (!empty) {
                lines.add(line.length() > BanImportLine.LONGEST ? line.substring(0, BanImportLine.LONGEST) : line);
            }
        }
        if (lines.isEmpty()) {
            throw new RuleViolation(BanError.LIST_UNREADABLE, COLUMNS.get(0));
        }
        if (lines.size() > MOST_LINES + 1) {
            throw new RuleViolation(BanError.LIST_TOO_LONG, MOST_LINES);
        }
        return lines;
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, GB18030);
        }
    }

    /** One line, cell by cell; nothing in it is trusted. */
    Line line(String text) {
        List<String> cells = Csv.cells(text);
        Map<String, String> values = new HashMap<>();
        places.forEach((column, place) ->
                values.put(column, place < cells.size() ? cells.get(place).strip() : ""));
        return new Line(values);
    }

    /** The cells of a line by their columns. */
    record Line(Map<String, String> values) {

        String name() {
            return values.get("姓名");
        }

        /** Null if the word is unknown. */
        String certificateType() {
            String given = values.get("证件类型");
            return given.matches("\\d{2}") ? given : given.isEmpty() ? "10" : CERTIFICATES.get(given);
        }

        String certificateNo() {
            return values.get("证件号码");
        }

        Optional<LocalDate> birthDate() {
            return day(values.get("出生日期"));
        }

        Optional<BanGround> ground() {
            String given = values.get("事由");
            return GROUNDS.containsKey(given)
                    ? Optional.of(GROUNDS.get(given))
                    : Arrays.stream(BanGround.values())
                            .filter(ground -> ground.name().equals(given))
                            .findFirst();
        }

        Optional<LocalDate> baseOn() {
            return day(values.get("起算日期"));
        }

        String sourceSubject() {
            String given = values.get("企业名称");
            return given.isEmpty() ? null : given.length() > 200 ? given.substring(0, 200) : given;
        }

        String decisionNo() {
            return values.get("文书编号");
        }

        private static Optional<LocalDate> day(String text) {
            for (DateTimeFormatter shape : DAYS) {
                try {
                    return Optional.of(LocalDate.parse(text, shape));
                } catch (DateTimeParseException otherShape) {
                    continue;
                }
            }
            return Optional.empty();
        }
    }
}
