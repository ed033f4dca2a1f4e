package org.hongdun.acceptance.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule is seen to fail on a class that breaks it, and to leave the blameless alone. */
class WallsTest {

    private static final JavaClasses CROOKED = new ClassFileImporter()
            .importPackages(
                    "org.hongdun.acceptance.rooms.fixture", "org.hongdun.batch.fixture", "org.hongdun.web.fixture");
    private static final Walls WALLS = new Walls(House.drawnIn(CROOKED));

    static final List<Map.Entry<String, String>> OFFENDERS = List.of(
            Map.entry("every_class_lives_in_a_room", "Homeless"),
            Map.entry("rooms_name_only_rooms_that_exist", "crooked.package-info"),
            Map.entry("rooms_know_only_whom_they_declare", "Trespasser"),
            Map.entry("rooms_are_entered_through_their_doors", "Trespasser"),
            Map.entry("doors_show_plain_java", "LeakyDoor"),
            Map.entry("the_domain_knows_java_persistence_and_validation", "InjectedAggregate"),
            Map.entry("the_domain_never_reads_the_clock", "ClockReader"),
            Map.entry("services_speak_neither_jms_nor_faces_nor_jdbc", "QueueSpeaker"),
            Map.entry("repositories_serve_neither_pages_nor_queues", "PageRepository"),
            Map.entry("handlers_see_documents_not_queues", "QueueHandler"),
            Map.entry("only_exchange_jms_speaks_jms", "QueueSpeaker"),
            Map.entry("only_approval_engine_knows_the_bpmn_engine", "TokenMover"),
            Map.entry("nothing_is_serialized", "Serializer"),
            Map.entry("jobs_see_doors_and_no_entities_of_others", "PryingJob"),
            Map.entry("pages_see_doors_and_no_database", "PryingPage"));

    @ParameterizedTest
    @FieldSource("OFFENDERS")
    void the_offender_is_named(Map.Entry<String, String> offence) {
        ArchRule rule = WALLS.rules().get(offence.getKey());

        assertThat(rule.evaluate(CROOKED).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(offence.getValue()))
                .noneMatch(detail -> detail.matches("\\w+ <org.hongdun.acceptance.rooms.fixture.neighbour\\..*"));
    }

    @Test
    void no_rule_is_without_an_offender() {
        assertThat(OFFENDERS.stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(WALLS.rules().keySet());
    }
}
