package org.hongdun.platform.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.kernel.database.Csv;
import org.hongdun.platform.approval.domain.FlowChecks;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.NodeKind;
import org.hongdun.platform.approval.drawing.FlowReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The flows that come with the system run as drawn, with the roles, units and terms of the reference data. */
class FlowsOfTheHouseTest {

    private static final Set<String> TERMS = Set.of("WD", "D", "M", "Y");

    private static final class Reference extends KnownHouse {

        private final Set<String> roles = column("access_role", 0, row -> true);
        private final Set<String> units = column("org_unit", 0, row -> true);
        private final Set<String> terms = Stream.of("legal_parameter", "demo/legal_parameter")
                .flatMap(file -> column(file, 0, row -> TERMS.contains(row.get(4))).stream())
                .collect(Collectors.toSet());

        @Override
        public boolean isRole(String roleCode) {
            return roles.contains(roleCode);
        }

        @Override
        public boolean isUnit(String unitCode) {
            return units.contains(unitCode);
        }

        @Override
        public boolean isTerm(String parameter) {
            return terms.contains(parameter);
        }
    }

    private static Set<String> column(String file, int column, Predicate<List<String>> wanted) {
        return rows(file).stream().filter(wanted).map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static List<List<String>> rows(String file) {
        try {
            return Csv.read("sql/reference/" + file + ".csv").rows();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> keys() {
        return rows("flow").stream().map(row -> row.get(0)).toList();
    }

    private static FlowModel flow(String key) throws IOException {
        try (InputStream in = FlowsOfTheHouseTest.class.getResourceAsStream("/sql/reference/flows/" + key + ".bpmn")) {
            return FlowReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_flow_that_comes_with_the_system_has_neither_errors_nor_warnings(String key) throws IOException {
        assertThat(FlowChecks.of(flow(key), new Reference())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void it_is_called_in_the_list_as_in_its_drawing(String key) throws IOException {
        FlowModel model = flow(key);

        assertThat(rows("flow")).contains(List.of(model.key(), model.name()));
    }

    @Test
    void the_eleven_flows_of_the_house_are_there_with_what_staff_expect_of_flows() throws IOException {
        List<FlowModel> flows = new ArrayList<>();
        for (String key : keys()) {
            flows.add(flow(key));
        }

        assertThat(flows).hasSize(11);
        assertThat(flows)
                .anyMatch(flow -> has(flow, NodeKind.PARALLEL))
                .anyMatch(flow -> has(flow, NodeKind.TIMER))
                .allMatch(flow -> has(flow, NodeKind.EXCLUSIVE));
    }

    private static boolean has(FlowModel flow, NodeKind kind) {
        return flow.nodes().values().stream().anyMatch(node -> node.kind() == kind);
    }
}
