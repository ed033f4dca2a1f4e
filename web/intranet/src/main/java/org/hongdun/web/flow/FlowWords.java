package org.hongdun.web.flow;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import org.hongdun.platform.approval.FlowChoices;
import org.hongdun.platform.approval.FlowDifference;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Texts;

/** Flows in words, and the words that the script of the design page needs. */
final class FlowWords {

    private static final String FORM = "flow_edit.form.";

    private FlowWords() {}

    /** The form's words as JSON, by the rest of their keys. */
    static String form() {
        JsonObjectBuilder words = Json.createObjectBuilder();
        Words.keys(FORM).stream().sorted().forEach(key -> words.add(key.substring(FORM.length()), Words.word(key)));
        return words.build().toString();
    }

    static String choices(FlowChoices choices) {
        return Json.createObjectBuilder()
                .add("roles", array(choices.roles()))
                .add("posts", array(choices.posts()))
                .add("units", array(choices.units()))
                .add("terms", terms(choices.terms()))
                .build()
                .toString();
    }

    private static JsonArrayBuilder array(List<FlowChoices.Choice> choices) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        choices.forEach(choice ->
                array.add(Json.createObjectBuilder().add("code", choice.code()).add("name", choice.name())));
        return array;
    }

    /** Legal terms by the name people know them by, with the code where there is none. */
    private static JsonArrayBuilder terms(List<FlowChoices.Choice> terms) {
        return array(terms.stream()
                .map(term -> new FlowChoices.Choice(term.code(), termName(term.code()) + " " + term.name()))
                .toList());
    }

    private static String termName(String code) {
        String key = "parameter.name." + code;
        return Words.keys(key).contains(key) ? Words.word(key) : code;
    }

    static JsonArrayBuilder texts(Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    static String sentence(FlowFinding finding) {
        return Texts.error(finding.code().code(), finding.details());
    }

    /** Such as: 环节“审查”的时限：5WD 改为 3WD。 */
    static String sentence(FlowDifference difference) {
        String thing = Words.word("flow_compare.thing." + difference.thing());
        if (difference.kind() != FlowDifference.Kind.CHANGED) {
            return Texts.fill(
                    Words.word("flow_compare.sentence." + difference.kind()), List.of(thing, difference.label()));
        }
        return Texts.fill(
                Words.word("flow_compare.sentence.CHANGED"),
                List.of(
                        thing,
                        difference.label(),
                        Words.word("flow_compare.aspect." + difference.aspect()),
                        value(difference.before()),
                        value(difference.after())));
    }

    private static String value(String text) {
        if (text == null) {
            return Words.word("flow_compare.nothing");
        }
        String key = "flow_compare.value." + text;
        return Words.keys(key).contains(key) ? Words.word(key) : text;
    }
}
