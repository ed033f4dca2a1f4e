package org.hongdun.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongdun.kernel.database.Csv;

/**
 * A branch bureau that registers, with the place it serves.
 *
 * @param code registration authority, 6 digits
 * @param district division its addresses lie in (GB/T 2260)
 * @param districtName such as 天河区
 * @param shortName such as 天河
 * @param weight share of all subjects, per thousand
 * @param stations codes of its stations
 */
record Branch(String code, String district, String districtName, String shortName, int weight, List<String> stations) {

    /** Registers foreign-invested and large enterprises of the whole city; its subjects are watched by the districts. */
    static final String DIRECT_REGISTRATION = "440192";

    private static final double ZIPF = 0.6;

    static List<Branch> read(Words words) throws IOException {
        Map<String, List<String>> stations = new TreeMap<>();
        for (List<String> unit : Csv.read("sql/reference/org_unit.csv").rows()) {
            if (unit.contains("STATION")) {
                stations.computeIfAbsent(unit.get(0).substring(0, 6), branch -> new ArrayList<>())
                        .add(unit.get(0));
            }
        }
        List<Branch> branches = new ArrayList<>();
        words.byKey("branch").forEach((code, place) -> {
            String[] parts = place.split(" ");
            branches.add(new Branch(
                    code,
                    parts[0],
                    parts[1],
                    parts[2],
                    words.weight("branch", code),
                    stations.getOrDefault(code, List.of())));
        });
        branches.sort(Comparator.comparing(Branch::code));
        return List.copyOf(branches);
    }

    /** A station, the first ones more often (Zipf, exponent 0.6). */
    String station(Dice dice) {
        double[] weights = new double[stations.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1 / Math.pow(i + 1.0, ZIPF);
        }
        return stations.get(dice.index(weights));
    }
}
