package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path HOME = Path.of("/srv/hongdun");

    private static Settings demo(Map<String, String> environment) {
        return Settings.from(environment, HOME);
    }

    /** Everything set, TLS on, no password of the demo. */
    private static Map<String, String> production() {
        var environment = new HashMap<String, String>();
        for (Setting setting : Setting.values()) {
            if (setting.required() || setting.name().contains("STORE")) {
                environment.put(setting.name(), "set-" + setting.ordinal());
            }
        }
        environment.put("HONGDUN_INTRANET_DB_URL", "jdbc:postgresql://db1/hongdun");
        environment.put("HONGDUN_PORTAL_DB_URL", "jdbc:postgresql://db2/portal");
        environment.put("HONGDUN_MODE", "production");
        return environment;
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void in_demo_mode_every_process_starts_without_a_single_variable(Part part) {
        assertThat(demo(Map.of()).environment(part)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void production_starts_when_everything_required_is_set(Part part) {
        assertThat(demo(production()).environment(part)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void production_refuses_to_start_without_a_required_setting_and_names_it(Setting setting) {
        var environment = production();
        environment.remove(setting.name());
        boolean falling = setting.name().contains("_DB_OWNER");
        for (Part part : Part.values()) {
            if (setting.required() && setting.readBy(part) && !falling) {
                assertThatThrownBy(() -> demo(environment).environment(part))
                        .isInstanceOf(SetupException.class)
                        .hasMessageContaining("生产模式下必须设置环境变量")
                        .hasMessageContaining(setting.name());
            }
        }
    }

    @Test
    void the_owner_of_the_tables_is_the_application_account_unless_another_one_is_named() {
        var environment = production();
        environment.remove("HONGDUN_INTRANET_DB_OWNER");
        assertThat(demo(environment).database(Side.INTRANET).user())
                .isEqualTo(environment.get("HONGDUN_INTRANET_DB_USER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hongdun", "demo-12315", "Hongdun-2026"})
    void production_refuses_every_password_of_the_demo(String password) {
        var environment = production();
        environment.put("HONGDUN_LEGACY_12315_PASSWORD", password);
        assertThatThrownBy(() -> demo(environment).environment(Part.INTRANET_BROKER))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("HONGDUN_LEGACY_12315_PASSWORD");
    }

    @Test
    void production_wants_key_stores_as_long_as_tls_is_on() {
        var environment = production();
        environment.remove("HONGDUN_BROKER_KEYSTORE");
        assertThatThrownBy(() -> demo(environment).environment(Part.PORTAL_BROKER))
                .hasMessageContaining("HONGDUN_BROKER_KEYSTORE");
        environment.put("HONGDUN_BROKER_TLS", "false");
        assertThat(demo(environment).environment(Part.PORTAL_BROKER)).doesNotContainKey("HONGDUN_BROKER_KEYSTORE");
    }

    @Test
    void no_process_of_the_extranet_is_given_a_password_of_the_intranet() {
        Settings settings = demo(Map.of());
        for (Part part : Arrays.asList(Part.PORTAL_SERVER, Part.PORTAL_MIGRATE)) {
            assertThat(settings.environment(part).keySet())
                    .filteredOn(name -> name.endsWith("_PASSWORD"))
                    .allMatch(name -> name.startsWith("HONGDUN_PORTAL_"))
                    .doesNotContain("HONGDUN_PORTAL_BROKER_INTRANET_PASSWORD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "abc", "3701", "99999", "1.5"})
    void an_offset_that_moves_no_ports_is_refused_with_a_sentence(String offset) {
        assertThatThrownBy(() -> demo(Map.of("HONGDUN_PORT_OFFSET", offset)))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("HONGDUN_PORT_OFFSET");
    }

    @Test
    void an_unknown_mode_is_refused() {
        assertThatThrownBy(() -> demo(Map.of("HONGDUN_MODE", "prod")))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("demo")
                .hasMessageContaining("production");
    }

    @Test
    void the_offset_moves_every_port_and_the_portal_stands_a_hundred_above_the_intranet() {
        Settings settings = demo(Map.of("HONGDUN_PORT_OFFSET", "1000"));
        assertThat(settings.httpPort(Side.INTRANET)).isEqualTo(9080);
        assertThat(settings.httpPort(Side.PORTAL)).isEqualTo(9180);
        assertThat(settings.managementPort(Side.PORTAL)).isEqualTo(11090);
        assertThat(settings.brokerPort(Side.INTRANET)).isEqualTo(62616);
        assertThat(settings.brokerPort(Side.PORTAL)).isEqualTo(62716);
    }

    @Test
    void the_driver_and_the_folder_of_migrations_follow_the_address_of_the_database() {
        Settings settings = demo(production());
        assertThat(settings.get(Setting.HONGDUN_INTRANET_DB_DRIVER)).isEqualTo("postgresql");
        assertThat(settings.database(Side.INTRANET).dialect()).isEqualTo("postgresql");
        assertThat(demo(Map.of()).database(Side.PORTAL).dialect()).isEqualTo("oracle");
    }
}
