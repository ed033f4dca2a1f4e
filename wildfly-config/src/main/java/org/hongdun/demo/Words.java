package org.hongdun.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.database.Csv;

/** The words of {@code demo/words.csv} that made-up names, addresses and texts are put together from, with their weights. */
final class Words {

    private record Choice(String word, int weight) {}

    private final Map<String, List<Choice>> choices = new HashMap<>();
    private final Map<String, double[]> weights = new HashMap<>();

    private Words() {}

    static Words read() throws IOException {
        Words words = new Words();
        for (List<String> row : Csv.read("demo/words.csv").rows()) {
            words.choices
                    .computeIfAbsent(row.get(0) + "/" + row.get(1), key -> new ArrayList<>())
                    .add(new Choice(row.get(2), Integer.parseInt(row.get(3))));
        }
        return words;
    }

    String pick(Dice dice, String kind) {
        return pick(dice, kind, "");
    }

    String pick(Dice dice, String kind, String key) {
        String choice = kind + "/" + key;
        List<Choice> of = choices.get(choice);
        if (of == null) {
            throw new IllegalArgumentException("No words for " + choice);
        }
        double[] weightsOf = weights.computeIfAbsent(
                choice, any -> of.stream().mapToDouble(Choice::weight).toArray());
        return of.get(dice.index(weightsOf)).word();
    }

    List<String> all(String kind) {
        return choices.get(kind + "/").stream().map(Choice::word).toList();
    }

    /** All words of a kind by their key, one each. */
    Map<String, String> byKey(String kind) {
        Map<String, String> found = new LinkedHashMap<>();
        choices.forEach((key, of) -> {
            if (key.startsWith(kind + "/")) {
                found.put(key.substring(kind.length() + 1), of.get(0).word());
            }
        });
        return found;
    }

    /** Weight of the one word of that kind and key. */
    int weight(String kind, String key) {
        return choices.get(kind + "/" + key).get(0).weight();
    }
}
