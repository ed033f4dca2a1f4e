package org.hongdun.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.HouseKey;
import org.hongdun.kernel.crypto.Sm2;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.print.Verifier.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifierTest {

    private static final KeyPair HOUSE = Sm2.newKeyPair();
    private static final KeyPair STRANGER = Sm2.newKeyPair();
    private static final Verifier VERIFIER = new Verifier(HOUSE.getPublic());

    private static HouseKey key(KeyPair pair) {
        return new HouseKey() {
            @Override
            public String ownKeyId() {
                return HouseKey.idOf(pair.getPublic());
            }

            @Override
            public byte[] sign(byte[] content) {
                return Sm2.sign(pair.getPrivate(), content);
            }

            @Override
            public PublicKey publicHalf() {
                return pair.getPublic();
            }
        };
    }

    private static Sheet sheet(Sheet.Layout layout) {
        return new Sheet(
                layout,
                "营业执照",
                "（副本）",
                "ZZ2026-000123",
                null,
                List.of(
                        new Sheet.Fact("统一社会信用代码", "91440101MA5ABCDE52", true),
                        new Sheet.Fact("名称", "广州市天河区晨光贸易有限公司", true),
                        new Sheet.Fact("法定代表人", "欧阳一龙", true),
                        new Sheet.Fact("经营范围", "批发业、零售业;日用百货销售。".repeat(20), false)),
                List.of("你单位提交的登记申请材料齐全,符合法定形式,准予登记。"),
                "广州市市场监督管理局",
                LocalDate.of(2026, 3, 5),
                "应当于每年1月1日至6月30日报送年度报告");
    }

    private static byte[] printed() {
        return Printer.print(sheet(Sheet.Layout.LICENCE_DUPLICATE), key(HOUSE));
    }

    @ParameterizedTest
    @EnumSource
    void a_document_as_it_was_printed_is_genuine_and_gives_back_its_facts(Sheet.Layout layout) {
        Verifier.Finding finding = VERIFIER.document(Printer.print(sheet(layout), key(HOUSE)));

        assertThat(finding.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(finding.facts())
                .containsExactly(
                        "文书=营业执照（副本）",
                        "编号=ZZ2026-000123",
                        "机关=广州市市场监督管理局",
                        "日期=2026-03-05",
                        "统一社会信用代码=91440101MA5ABCDE52",
                        "名称=广州市天河区晨光贸易有限公司",
                        "法定代表人=欧阳一龙");
    }

    @Test
    void text_written_into_it_afterwards_is_found_out() throws IOException {
        byte[] tampered = changed(printed(), document -> {
            try (PDPageContentStream page =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                page.beginText();
                page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                page.newLineAtOffset(100, 100);
                page.showText("9");
                page.endText();
            }
        });

        assertThat(VERIFIER.document(tampered).verdict()).isEqualTo(Verdict.TEXT_CHANGED);
    }

    @Test
    void what_was_laid_over_it_afterwards_is_found_out_though_the_text_is_the_same() throws IOException {
        byte[] covered = changed(printed(), document -> {
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(100, 100, 300, 80));
            stamp.setContents("99999");
            document.getPage(0).getAnnotations().add(stamp);
        });

        assertThat(VERIFIER.document(covered).verdict()).isEqualTo(Verdict.FILE_CHANGED);
    }

    @Test
    void no_bit_of_a_file_changes_unnoticed() {
        byte[] genuine = printed();
        for (int at = 0; at < genuine.length; at += at < genuine.length - 150 ? 293 : 1) {
            byte[] flipped = genuine.clone();
            flipped[at] ^= (byte) (1 << at % 8);

            assertThat(VERIFIER.document(flipped).verdict()).as("byte " + at).isNotEqualTo(Verdict.GENUINE);
        }
    }

    @Test
    void what_is_appended_to_a_file_or_cut_off_is_found_out() {
        byte[] genuine = printed();

        for (byte[] other : List.of(
                Arrays.copyOf(genuine, genuine.length - 1),
                Arrays.copyOf(genuine, genuine.length + 1),
                FileSeal.sealed(genuine, key(STRANGER)))) {
            assertThat(VERIFIER.document(other).verdict()).isEqualTo(Verdict.FILE_CHANGED);
        }
    }

    @Test
    void a_genuine_code_taken_from_another_document_does_not_fit() throws IOException {
        Sheet other = new Sheet(
                Sheet.Layout.LICENCE_DUPLICATE,
                "营业执照",
                "（副本）",
                "ZZ2026-000124",
                null,
                List.of(new Sheet.Fact("名称", "广州市天河区朝霞贸易有限公司", true)),
                List.of(),
                "广州市市场监督管理局",
                LocalDate.of(2026, 3, 5),
                null);
        String foreign = code(Printer.print(other, key(HOUSE)));

        assertThat(VERIFIER.document(withCode(printed(), foreign)).verdict()).isEqualTo(Verdict.TEXT_CHANGED);
    }

    @Test
    void a_code_that_says_something_else_is_forged() throws IOException {
        String forged = code(printed()).replace("欧阳一龙", "欧阳二龙");

        assertThat(VERIFIER.document(withCode(printed(), forged)).verdict()).isEqualTo(Verdict.MARK_FORGED);
        assertThat(VERIFIER.scanned(forged)).isEqualTo(new Verifier.Finding(Verdict.MARK_FORGED, List.of()));
    }

    @Test
    void another_key_confirms_nothing() throws IOException {
        byte[] pdf = Printer.print(sheet(Sheet.Layout.LETTER), key(STRANGER));
        String claimingOurs = code(pdf).replace(HouseKey.idOf(STRANGER.getPublic()), HouseKey.idOf(HOUSE.getPublic()));

        assertThat(VERIFIER.document(pdf).verdict()).isEqualTo(Verdict.OTHER_KEY);
        assertThat(VERIFIER.scanned(claimingOurs).verdict()).isEqualTo(Verdict.MARK_FORGED);
    }

    @Test
    void the_code_alone_is_confirmed_for_who_compares_it_with_the_paper() throws IOException {
        Verifier.Finding finding = VERIFIER.scanned(code(printed()));

        assertThat(finding.verdict()).isEqualTo(Verdict.MARK_GENUINE);
        assertThat(finding.facts()).contains("名称=广州市天河区晨光贸易有限公司");
    }

    @Test
    void what_is_no_document_of_ours_has_no_code() throws IOException {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(empty);
        }

        assertThat(VERIFIER.document(empty.toByteArray()).verdict()).isEqualTo(Verdict.NO_MARK);
        assertThat(VERIFIER.document(new byte[] {1, 2, 3}).verdict()).isEqualTo(Verdict.NO_MARK);
        assertThat(VERIFIER.scanned("HD1\ntext=\nkey=\nsig=!").verdict()).isEqualTo(Verdict.NO_MARK);
    }

    @Test
    void a_code_is_read_back_whatever_its_signature() {
        Sheet sheet = sheet(Sheet.Layout.LETTER);

        for (int i = 0; i < 100; i++) {
            String mark =
                    SignedMark.signed(sheet, Sm3.of("text " + i), key(HOUSE)).text();
            assertThat(QrCode.read(QrCode.image(mark))).hasValue(mark);
        }
    }

    @Test
    void a_long_scope_is_printed_whole_with_its_font_in_the_file() throws IOException {
        byte[] pdf = Printer.print(
                new Sheet(
                        Sheet.Layout.LICENCE_ORIGINAL,
                        "营业执照",
                        null,
                        "ZZ1",
                        null,
                        List.of(new Sheet.Fact("名称", "晨光", true), new Sheet.Fact("经营范围", "茶具销售;".repeat(600), false)),
                        List.of(),
                        "广州市市场监督管理局",
                        LocalDate.of(2026, 3, 5),
                        null),
                key(HOUSE));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("茶具销售;".repeat(30));
            document.getPage(0)
                    .getResources()
                    .getFontNames()
                    .forEach(name -> assertThat(font(document, name)).isTrue());
        }
        assertThat(pdf.length).isLessThan(200_000);
    }

    private static boolean font(PDDocument document, COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void a_letter_that_just_runs_over_is_set_closer_so_that_no_page_holds_the_signature_alone() throws IOException {
        Sheet letter = new Sheet(
                Sheet.Layout.LETTER,
                "受理通知书",
                null,
                "DJSL1",
                "陈静",
                List.of(new Sheet.Fact("市场主体", "晨光", true), new Sheet.Fact("登记申请编号", "DJ1", true)),
                Collections.nCopies(13, "收到下列材料之一"),
                "局",
                LocalDate.of(2026, 3, 5),
                null);

        try (PDDocument document = Loader.loadPDF(Printer.print(letter, key(HOUSE)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void a_character_that_the_font_lacks_is_named_instead_of_left_out() {
        Sheet sheet = new Sheet(
                Sheet.Layout.LETTER,
                "通知书",
                null,
                "1",
                null,
                List.of(),
                List.of("\uE000"),
                "局",
                LocalDate.of(2026, 3, 5),
                null);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Printer.print(sheet, key(HOUSE)))
                .returns(PrintError.CHARACTER_NOT_IN_FONT, RuleViolation::reason);
    }

    @Test
    void the_command_says_in_words_and_by_its_end_what_it_found(@TempDir Path folder) throws IOException {
        Path key = Files.writeString(folder.resolve("intranet.pub"), Sm2.pem(HOUSE.getPublic()));
        Path genuine = Files.write(folder.resolve("a.pdf"), printed());
        Path forged = Files.writeString(folder.resolve("b.txt"), code(printed()).replace("晨光", "朝霞"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

        assertThat(Verify.run(new String[] {key.toString(), genuine.toString()}, out))
                .isZero();
        assertThat(Verify.run(new String[] {key.toString(), forged.toString()}, out))
                .isEqualTo(1);
        assertThat(Verify.run(new String[] {forged.toString(), genuine.toString()}, out))
                .isEqualTo(2);
        assertThat(Verify.run(
                        new String[] {key.toString(), folder.resolve("none").toString()}, out))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Genuine", "名称: 广州市天河区晨光贸易有限公司", "forged");
    }

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] changed(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.on(document);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            document.save(changed);
            return changed.toByteArray();
        }
    }

    private static String code(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage last = document.getPage(document.getNumberOfPages() - 1);
            for (COSName name : last.getResources().getXObjectNames()) {
                if (last.getResources().getXObject(name) instanceof PDImageXObject picture) {
                    return QrCode.read(picture.getImage()).orElseThrow();
                }
            }
        }
        throw new AssertionError("no code");
    }

    private static byte[] withCode(byte[] pdf, String text) throws IOException {
        return changed(pdf, document -> {
            PDPage page = document.getPage(0);
            BufferedImage picture = QrCode.image(text);
            for (COSName name : page.getResources().getXObjectNames()) {
                page.getResources().put(name, LosslessFactory.createFromImage(document, picture));
            }
        });
    }
}
