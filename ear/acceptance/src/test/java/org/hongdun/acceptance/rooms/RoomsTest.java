package org.hongdun.acceptance.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The drawing of the house holds; {@link WallsTest} has seen each of these rules fail. */
class RoomsTest {

    private static final JavaClasses CLASSES = House.ofAllModules();
    private static final Walls WALLS = new Walls(House.drawnIn(CLASSES));

    @Test
    void the_rooms_of_both_networks_are_seen() {
        House house = House.drawnIn(CLASSES);

        assertThat(Stream.of(
                        "platform.access",
                        "registry.inspection",
                        "regulation.complaint",
                        "regulation.casefile",
                        "portal.filing",
                        "batch"))
                .allMatch(house::hasRoom);
    }

    @TestFactory
    Stream<DynamicTest> walls() {
        return WALLS.rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(CLASSES)));
    }
}
