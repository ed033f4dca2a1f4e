package org.hongdun.exchange.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractsTest {

    private static final Contracts CONTRACTS = new Contracts();
    private static final String COMPLAINT = "12315-complaint.v1";

    static Stream<String> everyType() {
        return CONTRACTS.types().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void every_contract_has_an_example_that_is_valid(String type) throws IOException {
        assertThat(CONTRACTS.objection(type, example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void the_root_of_every_example_names_its_contract(String type) throws IOException {
        assertThat(CONTRACTS.look(null, example(type))).isEqualTo(new Contracts.Look(type, null));
    }

    @Test
    void every_line_of_the_list_of_senders_has_a_schema() throws IOException {
        Properties senders = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/contracts/senders.properties")) {
            senders.load(in);
        }

        assertThat(CONTRACTS.types()).isEqualTo(senders.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void no_contract_and_no_example_holds_a_dtd(String type) throws IOException {
        assertThat(resource(type + ".xsd")).doesNotContain("<!DOCTYPE", "<!ENTITY");
        assertThat(resource(type + ".example.xml")).doesNotContain("<!DOCTYPE", "<!ENTITY");
    }

    @Test
    void only_the_listed_sender_may_send() {
        assertThat(CONTRACTS.maySend("legacy-12315", COMPLAINT)).isTrue();
        assertThat(CONTRACTS.maySend("portal", COMPLAINT)).isFalse();
        assertThat(CONTRACTS.maySend("portal", "annual-report-filed.v1")).isTrue();
        assertThat(CONTRACTS.maySend("portal", "annual-report-decided.v1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "gb2312"})
    void a_body_in_a_chinese_charset_is_read_as_its_declaration_says(String charset) throws IOException {
        String text = resource(COMPLAINT + ".example.xml").replace("UTF-8", charset);

        assertThat(CONTRACTS.objection(COMPLAINT, text.getBytes(Charset.forName(charset))))
                .isEmpty();
    }

    @Test
    void gbk_bytes_declared_as_utf_8_are_not_guessed() throws IOException {
        byte[] gbk = resource(COMPLAINT + ".example.xml").getBytes(Charset.forName("GBK"));

        assertThat(CONTRACTS.objection(COMPLAINT, gbk))
                .get()
                .asString()
                .contains("line 8")
                .contains("not UTF-8");
    }

    @Test
    void the_objection_names_line_and_element() throws IOException {
        byte[] body = resource(COMPLAINT + ".example.xml")
                .replace("<kind>COMPLAINT", "<kind>MOAN")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(CONTRACTS.objection(COMPLAINT, body)).get().asString().startsWith("line 4: element kind: ");
    }

    @Test
    void no_file_of_the_server_is_read_through_an_entity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret");
        byte[] body = resource(COMPLAINT + ".example.xml")
                .replace(
                        "<complaint",
                        "<!DOCTYPE complaint [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n<complaint")
                .replace("<claim>", "<claim>&x;")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(CONTRACTS.objection(COMPLAINT, body))
                .get()
                .asString()
                .contains("DOCTYPE")
                .doesNotContain("the-secret");
    }

    @Test
    void entities_that_multiply_are_refused_before_they_do() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE complaint [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String text = resource(COMPLAINT + ".example.xml")
                .replace("<complaint", bomb + "]><complaint")
                .replace("<claim>", "<claim>&a11;");

        assertThat(CONTRACTS.objection(COMPLAINT, text.getBytes(StandardCharsets.UTF_8)))
                .get()
                .asString()
                .contains("DOCTYPE");
    }

    @Test
    void ten_thousand_levels_are_refused() {
        String deep = "<complaint xmlns=\"urn:hongdun:12315-complaint.v1\">" + "<a>".repeat(10_000)
                + "</a>".repeat(10_000) + "</complaint>";

        assertThat(CONTRACTS.objection(COMPLAINT, deep.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        assertThat(CONTRACTS.look(null, deep.getBytes(StandardCharsets.UTF_8)).objection())
                .isNotNull();
    }

    @Test
    void a_million_attributes_are_refused() {
        StringBuilder wide = new StringBuilder("<complaint xmlns=\"urn:hongdun:12315-complaint.v1\"");
        for (int i = 0; i < 1_000_000; i++) {
            wide.append(" a").append(i).append("=\"\"");
        }
        wide.append("/>");

        assertThat(CONTRACTS
                        .look(null, wide.toString().getBytes(StandardCharsets.UTF_8))
                        .objection())
                .contains("attributes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"]TF-8", "UTF 8", "a>UTF-8", "", "Big5"})
    void a_declaration_whose_charset_nobody_knows_is_refused(String charset) throws IOException {
        String text = resource(COMPLAINT + ".example.xml").replace("UTF-8", charset);

        assertThat(CONTRACTS.objection(COMPLAINT, text.getBytes(StandardCharsets.UTF_8)))
                .get()
                .asString()
                .contains("line 1", "none of UTF-8, GBK, GB18030");
    }

    @Test
    void text_that_came_as_text_is_kept_as_utf_8_and_says_so() throws Exception {
        byte[] bytes = XmlText.utf8("<?xml version='1.0' encoding='GBK'?><a>\u4E2D</a>");

        assertThat(XmlText.of(bytes)).contains("encoding=\"UTF-8\"").contains("\u4E2D");
    }

    private static byte[] example(String type) throws IOException {
        try (InputStream in = Contracts.class.getResourceAsStream("/contracts/" + type + ".example.xml")) {
            assertThat(in).as("example of " + type).isNotNull();
            return in.readAllBytes();
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Contracts.class.getResourceAsStream("/contracts/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
