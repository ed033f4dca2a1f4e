package org.hongdun.acceptance.rooms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.platform.commons.support.ReflectionSupport;

/** The rules of the house, each for whatever rooms are drawn in the classes that it is given. */
final class Walls {

    private static final String[] PLAIN_JAVA = {
        "java.lang..", "java.math..", "java.time..", "java.util..", "java.io..", "java.nio.charset..", "java.text.."
    };
    /** What installs, fills, runs and tests the servers is no part of what is deployed. */
    private static final String[] TOOLS = {
        "org.hongdun.server..", "org.hongdun.broker..", "org.hongdun.demo..", "org.hongdun.testing.."
    };

    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");
    private static final Set<String> SERIALIZERS =
            Set.of("jakarta.jms.ObjectMessage", "java.io.ObjectInputStream", "java.io.ObjectOutputStream");

    private final House house;

    Walls(House house) {
        this.house = house;
    }

    /** Every rule by its name. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        for (Method method : Walls.class.getDeclaredMethods()) {
            if (method.getReturnType().equals(ArchRule.class)) {
                rules.put(method.getName(), (ArchRule) ReflectionSupport.invokeMethod(method, this));
            }
        }
        return rules;
    }

    ArchRule every_class_lives_in_a_room() {
        return ours().should(hold("live in a room", type -> house.roomOf(type).isPresent()));
    }

    ArchRule rooms_name_only_rooms_that_exist() {
        return classes()
                .that()
                .haveSimpleName("package-info")
                .should(hold(
                        "name only rooms that exist",
                        type -> house.roomOf(type).stream()
                                .flatMap(room -> room.mayKnow().stream())
                                .allMatch(house::hasRoom)));
    }

    ArchRule rooms_know_only_whom_they_declare() {
        return ours().should(dependOnly("know only whom their room declares", (from, to) -> {
            Optional<House.Plan> mine = house.roomOf(from);
            Optional<House.Plan> theirs = house.roomOf(to);
            return mine.isEmpty()
                    || theirs.isEmpty()
                    || mine.equals(theirs)
                    || mine.get().mayKnow().contains(theirs.get().name());
        }));
    }

    ArchRule rooms_are_entered_through_their_doors() {
        return ours().should(dependOnly("enter other rooms through their doors", (from, to) -> {
            Optional<House.Plan> theirs = house.roomOf(to);
            return theirs.isEmpty()
                    || theirs.equals(house.roomOf(from))
                    || theirs.get().isDoor(to);
        }));
    }

    ArchRule doors_show_plain_java() {
        return shelf("door")
                .and(not("org.hongdun.kernel..", "org.hongdun.print..", "org.hongdun.web.."))
                .and(not(TOOLS))
                .should(dependOnly("show plain Java and doors", (from, to) -> isDoor(to) || isIn(to, PLAIN_JAVA)));
    }

    ArchRule the_domain_knows_java_persistence_and_validation() {
        return shelf("domain")
                .should(dependOnly(
                        "know Java, persistence and validation",
                        (from, to) -> isDoor(to)
                                || house.roomOf(to).equals(house.roomOf(from))
                                        && house.shelfOf(to).equals("domain")
                                || isIn(to, PLAIN_JAVA)
                                || isIn(
                                        to,
                                        "jakarta.persistence..",
                                        "jakarta.validation..",
                                        "org.hibernate.annotations..")
                                || to.getName().equals("org.hibernate.Length")));
    }

    ArchRule the_domain_never_reads_the_clock() {
        return shelf("domain").should(new ArchCondition<>("be told the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(Walls::readsTheClock)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        });
    }

    ArchRule services_speak_neither_jms_nor_faces_nor_jdbc() {
        return shelf("application")
                .should(neverDependOn("jakarta.jms..", "jakarta.faces..", "java.sql..", "javax.sql.."));
    }

    ArchRule repositories_serve_neither_pages_nor_queues() {
        return shelf("persistence").should(neverDependOn("jakarta.jms..", "jakarta.faces..", "jakarta.servlet.."));
    }

    ArchRule handlers_see_documents_not_queues() {
        return shelf("messaging")
                .should(neverDependOn("jakarta.jms..", "jakarta.faces..", "java.sql..", "javax.sql.."));
    }

    ArchRule only_exchange_jms_speaks_jms() {
        return ours().and(not("org.hongdun.exchange.jms.."))
                .and(not(TOOLS))
                .should(neverDependOn("jakarta.jms..", "org.apache.activemq.."));
    }

    ArchRule only_approval_engine_knows_the_bpmn_engine() {
        return ours().and(not("org.hongdun.platform.approval.engine.."))
                .and(not(TOOLS))
                .should(neverDependOn("org.flowable.."));
    }

    ArchRule nothing_is_serialized() {
        return ours().should(dependOnly("serialize nothing", (from, to) -> !SERIALIZERS.contains(to.getName())));
    }

    ArchRule jobs_see_doors_and_no_entities_of_others() {
        return classes()
                .that(are("org.hongdun.batch.."))
                .should(neverDependOn("jakarta.jms..", "jakarta.faces.."))
                .andShould(dependOnly("see doors only", this::isMineOrDoor));
    }

    ArchRule pages_see_doors_and_no_database() {
        return classes()
                .that(are("org.hongdun.web.."))
                .should(neverDependOn("jakarta.jms..", "java.sql..", "javax.sql.."))
                .andShould(dependOnly(
                        "know of persistence only that somebody was faster",
                        (from, to) -> !are("jakarta.persistence..").test(to)
                                || to.getName().equals("jakarta.persistence.OptimisticLockException")))
                .andShould(dependOnly("see doors only", this::isMineOrDoor));
    }

    private boolean isMineOrDoor(JavaClass from, JavaClass to) {
        return house.roomOf(to).isEmpty() || house.roomOf(to).equals(house.roomOf(from)) || isDoor(to);
    }

    private boolean isDoor(JavaClass type) {
        return house.roomOf(type).filter(room -> room.isDoor(type)).isPresent();
    }

    private GivenClassesConjunction shelf(String name) {
        return classes()
                .that(DescribedPredicate.describe(
                        "lie on the shelf " + name,
                        type -> !isDeclaration(type) && house.shelfOf(type).equals(name)));
    }

    private static GivenClassesConjunction ours() {
        return classes().that(are("org.hongdun..")).and(DescribedPredicate.not(describeDeclarations()));
    }

    private static DescribedPredicate<JavaClass> describeDeclarations() {
        return DescribedPredicate.describe("declare a room", Walls::isDeclaration);
    }

    private static boolean isDeclaration(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    private static DescribedPredicate<JavaClass> are(String... packages) {
        return Predicates.resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> not(String... packages) {
        return DescribedPredicate.not(are(packages));
    }

    private static boolean isIn(JavaClass type, String... packages) {
        return type.isPrimitive() || are(packages).test(type);
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        return CLOCKS.contains(owner)
                || owner.startsWith("java.time.") && method.equals("now")
                || owner.equals("java.util.Date") && method.equals("<init>")
                || owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(method);
    }

    private static ArchCondition<JavaClass> neverDependOn(String... packages) {
        return dependOnly(
                "never depend on " + String.join(", ", packages),
                (from, to) -> !are(packages).test(to));
    }

    private static ArchCondition<JavaClass> hold(String description, Predicate<JavaClass> test) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(type, test.test(type), type.getName() + " does not " + description));
            }
        };
    }

    private static ArchCondition<JavaClass> dependOnly(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(to -> !allowed.test(type, to.getTargetClass().getBaseComponentType()))
                        .forEach(to -> events.add(SimpleConditionEvent.violated(to, to.getDescription())));
            }
        };
    }
}
