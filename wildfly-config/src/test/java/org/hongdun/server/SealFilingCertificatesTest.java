package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.migration.Context;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealFilingCertificatesTest {

    private static final NumberSeal SEAL = new NumberSeal(new byte[NumberSeal.KEY_LENGTH]);
    private static final FilingForm OLD = new FilingForm(Map.of(
            "name",
            "晨光",
            "legalRepresentativeId",
            "44010619900101001x",
            "investors.0.certificateNo",
            "91440101MA5ABCDE52"));

    /** Beyond the matters of the demo city, with which it shares a database. */
    private static final long FILING = 9_000_000_001L;

    @TempDir
    private Path home;

    @AfterEach
    void leaveNothing() throws SQLException {
        for (TestDatabase database : List.of(TestDatabase.INTRANET_ON_H2, TestDatabase.INTRANET_ON_POSTGRESQL)) {
            database.execute("delete from filing_certificate where filing_id = " + FILING);
            database.execute("delete from filing where id = " + FILING);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void an_earlier_form_keeps_every_entry_and_shows_no_number(TestDatabase database) throws Exception {
        Path key = Files.writeString(
                home.resolve("person.key"), Base64.getEncoder().encodeToString(new byte[NumberSeal.KEY_LENGTH]));
        keep(database, OLD);

        migrate(database, key);
        migrate(database, home.resolve("none"));

        FilingForm left = form(database);
        assertThat(left.entries()).isEqualTo(Map.of("name", "晨光"));
        assertThat(left.and(opened(database))).isEqualTo(OLD);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void without_the_key_nothing_is_touched(TestDatabase database) throws Exception {
        keep(database, OLD);

        assertThatExceptionOfType(SetupException.class)
                .isThrownBy(() -> migrate(database, home.resolve("none")))
                .withMessageContaining("none");

        assertThat(form(database)).isEqualTo(OLD);
    }

    private static void keep(TestDatabase database, FilingForm form) throws SQLException {
        String no = database.isOracle() ? "0" : "false";
        try (Connection connection = database.connection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into filing (id, lock_version, client_key, matter, subject_kind, channel, regime, unit_code,"
                                + " unit_path, status, form_xml, entered_by, entered_at, supplemented, stopped) values ("
                                + FILING
                                + ", 0, 'k',"
                                + " 'ESTABLISH', 'LIMITED_COMPANY', 'COUNTER', 'NEW', '440106', '/440100/440106/', 'DRAFT', ?,"
                                + " 'clerk', current_timestamp, " + no + ", " + no + ")")) {
            insert.setString(1, new String(form.toXml(), StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    private static void migrate(TestDatabase database, Path key) throws SQLException, IOException {
        try (Connection connection = database.connection()) {
            new SealFilingCertificates(key).migrate((Context) Proxy.newProxyInstance(
                    Context.class.getClassLoader(),
                    new Class<?>[] {Context.class},
                    (proxy, method, arguments) -> method.getName().equals("getConnection") ? connection : null));
        }
    }

    private static FilingForm form(TestDatabase database) throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement select =
                        connection.prepareStatement("select form_xml from filing where id = " + FILING);
                ResultSet rows = select.executeQuery()) {
            assertThat(rows.next()).isTrue();
            return FilingForm.fromXml(rows.getString(1).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, String> opened(TestDatabase database) throws SQLException {
        Map<String, String> numbers = new HashMap<>();
        try (Connection connection = database.connection();
                PreparedStatement select = connection.prepareStatement(
                        "select entry_key, cerno_sealed, cerno_key from filing_certificate where filing_id = "
                                + FILING);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String number = SEAL.open(rows.getString(2));
                assertThat(rows.getString(3)).isEqualTo(SEAL.lookupKey(number.toUpperCase()));
                numbers.put(rows.getString(1), number);
            }
        }
        return numbers;
    }
}
