package org.hongdun.acceptance.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.platform.audit.AuditEvent;
import org.hongdun.platform.audit.ChainReport.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log is read by people: every event that some room writes has a word in both languages. */
class AuditWordsTest {

    private static final String EVENT = "audit.event.";
    private static final Set<String> EVENTS = House.ofAllModules().stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(AuditEvent.class))
            .map(JavaClass::getEnumConstants)
            .flatMap(Set::stream)
            .map(JavaEnumConstant::name)
            .collect(Collectors.toCollection(TreeSet::new));

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void every_event_has_a_word_and_no_word_is_left_over(String language) throws IOException {
        Set<String> words = words(language)
                .filter(key -> key.startsWith(EVENT))
                .map(key -> key.substring(EVENT.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(EVENTS).contains("SIGNED_IN", "INSPECTION_PASSED");
        assertThat(words).isEqualTo(EVENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void every_fault_of_a_chain_has_a_word(String language) throws IOException {
        assertThat(words(language))
                .contains(Stream.of(Fault.values())
                        .map(fault -> "audit_list.fault." + fault)
                        .toArray(String[]::new));
    }

    private static Stream<String> words(String language) throws IOException {
        Path bundle = Path.of(System.getProperty("basedir", "."))
                .resolve("../../web/intranet/src/main/resources/org/hongdun/web/intranet/messages_" + language
                        + ".properties");
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream();
    }
}
