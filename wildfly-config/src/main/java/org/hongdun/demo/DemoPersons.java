package org.hongdun.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.crypto.PasswordHash;

/** The private persons of the demo city who have an account at the portal. */
public final class DemoPersons {

    private record Holder(String loginName, String name, String first17, String phone) {}

    private static final List<Holder> HOLDERS = List.of(
            new Holder("CHENXIAOLAN", "陈晓岚", "44010619920315002", "13800005101"),
            new Holder("LIGUANGWEN", "李广文", "44010419850920001", "13900005102"),
            new Holder("HUANGWEIJIE", "黄伟杰", "44010519991106003", "15800005103"));

    private DemoPersons() {}

    /**
     * Adds the accounts to a migrated portal database; does nothing when a private person has one already. Commits.
     *
     * @param seal with the portal's key
     */
    public static void load(Connection portal, NumberSeal seal) throws SQLException {
        if (Rows.number(portal, "select count(*) from portal_account where uniscid is null") > 0) {
            return;
        }
        Instant now = Clock.system(Clocks.OFFICIAL_ZONE).instant();
        String passwordHash = PasswordHash.of(DemoStaff.PASSWORD.toCharArray());
        List<Map<String, Object>> accounts = new ArrayList<>();
        long id = DemoStaff.firstOfBlock(portal, "portal_account_seq");
        for (Holder holder : HOLDERS) {
            String number = number(holder.first17()).value();
            accounts.add(Row.with("id", id++)
                    .and("version", 0)
                    .and("login_name", holder.loginName())
                    .and("cerno_sealed", seal.seal(number))
                    .and("cerno_key", seal.lookupKey(number))
                    .and("contact_name", holder.name())
                    .and("contact_phone", holder.phone())
                    .and("password_hash", passwordHash)
                    .and("password_changed_at", now)
                    .and("account_state", "ACTIVE")
                    .and("failed_logins", 0)
                    .and("registered_at", now)
                    .columns());
        }
        Rows.insert(portal, "portal_account", accounts);
        portal.commit();
    }

    private static CitizenIdNumber number(String first17) {
        return new CitizenIdNumber(first17 + CitizenIdNumber.checkCharacter(first17));
    }
}
