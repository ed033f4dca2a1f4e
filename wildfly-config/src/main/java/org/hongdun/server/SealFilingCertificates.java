package org.hongdun.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.registration.FilingForm;

/**
 * Takes the certificate numbers out of the forms of registration matters that were kept before V0352, and seals them. In Java,
 * since the key lies outside the database; one transaction, so that every form is carried over or none.
 */
final class SealFilingCertificates implements JavaMigration {

    private static final int LONGEST_NUMBER = 80;

    private final Path keyFile;

    /** @param keyFile read only if there is something to seal */
    SealFilingCertificates(Path keyFile) {
        this.keyFile = keyFile;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Map<Long, FilingForm> forms = formsWithNumbers(context.getConnection());
        if (!forms.isEmpty()) {
            seal(context.getConnection(), forms, key());
        }
    }

    private NumberSeal key() throws IOException {
        if (Files.notExists(keyFile)) {
            throw new SetupException(
                    "登记申请中有未加密的证件号码,缺少证件号码密钥 " + keyFile + ",请从备份恢复。",
                    "Forms hold certificate numbers that are to be sealed, and the key " + keyFile
                            + " is missing: restore it from the backup.");
        }
        return new NumberSeal(
                Base64.getDecoder().decode(Files.readString(keyFile).strip()));
    }

    /** What is longer than any number is none, and stays where it was typed. */
    private static Map<Long, FilingForm> formsWithNumbers(Connection connection) throws SQLException {
        Map<Long, FilingForm> forms = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select id, form_xml from filing where form_xml like '%certificateNo<%'"
                                + " or form_xml like '%legalRepresentativeId<%'");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                forms.put(rows.getLong(1), FilingForm.fromXml(rows.getString(2).getBytes(StandardCharsets.UTF_8)));
            }
        }
        forms.values()
                .removeIf(form -> form.certificateNumbers().values().stream()
                        .allMatch(number -> number.length() > LONGEST_NUMBER));
        return forms;
    }

    private static void seal(Connection connection, Map<Long, FilingForm> forms, NumberSeal seal) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into filing_certificate (filing_id, entry_key, cerno_sealed, cerno_key) values (?, ?, ?, ?)");
                PreparedStatement update = connection.prepareStatement("update filing set form_xml = ? where id = ?")) {
            for (Map.Entry<Long, FilingForm> form : forms.entrySet()) {
                Map<String, String> kept = new HashMap<>();
                for (Map.Entry<String, String> number :
                        form.getValue().certificateNumbers().entrySet()) {
                    if (number.getValue().length() > LONGEST_NUMBER) {
                        kept.put(number.getKey(), number.getValue());
                        continue;
                    }
                    insert.setLong(1, form.getKey());
                    insert.setString(2, number.getKey());
                    insert.setString(3, seal.seal(number.getValue()));
                    insert.setString(4, seal.lookupKey(plain(number.getValue())));
                    insert.addBatch();
                }
                FilingForm rest = form.getValue().withoutCertificateNumbers().and(kept);
                update.setString(1, new String(rest.toXml(), StandardCharsets.UTF_8));
                update.setLong(2, form.getKey());
                update.addBatch();
            }
            insert.executeBatch();
            update.executeBatch();
        }
    }

    /** As the server spells a number before it looks for it. */
    private static String plain(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0353");
    }

    @Override
    public String getDescription() {
        return "certificate numbers of filings sealed";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
