package org.hongdun.acceptance.rooms;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who stands at which door: the permissions that the methods of the session beans name. */
final class Doormen {

    private static final List<Class<? extends Annotation>> BEANS =
            List.of(Stateless.class, Stateful.class, Singleton.class);
    private static final List<Class<? extends Annotation>> CALLED_BY_THE_SERVER =
            List.of(Schedule.class, Schedules.class, Timeout.class, PostConstruct.class, PreDestroy.class);

    static final String EVERYBODY = "everybody";

    private final JavaClasses classes;

    Doormen(JavaClasses classes) {
        this.classes = classes;
    }

    /** Methods that other classes can call and that say nothing about who may. */
    List<String> methodsWithoutPermission() {
        return methods()
                .filter(method -> !isCalledByTheServer(method))
                .filter(method -> !says(method, RolesAllowed.class)
                        && !says(method, PermitAll.class)
                        && !says(method, DenyAll.class))
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();
    }

    /** Beans with methods that are open to everybody, but for those that only the server calls. */
    Set<String> beansOpenToEverybody() {
        return methods()
                .filter(method -> !isCalledByTheServer(method))
                .filter(method -> says(method, PermitAll.class))
                .map(method -> method.getOwner().getSimpleName())
                .collect(toCollection(TreeSet::new));
    }

    /** Every permission that some method names. */
    Set<String> permissionsNamed() {
        return beans().flatMap(bean -> Stream.concat(Stream.of(bean), bean.getMethods().stream()))
                .flatMap(Doormen::namedBy)
                .collect(toCollection(TreeSet::new));
    }

    /** Doors that pages inject although no session bean with permissions stands behind them. */
    Set<String> doorsOfPagesWithoutDoorman(House house) {
        Set<String> guarded =
                beans().flatMap(bean -> localInterfaces(bean).stream()).collect(toCollection(TreeSet::new));
        return classes.stream()
                .filter(type -> type.getPackageName().startsWith("org.hongdun.web."))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .map(field -> field.getRawType())
                .filter(type ->
                        house.roomOf(type).filter(room -> room.isDoor(type)).isPresent())
                .filter(type -> !type.getPackageName().startsWith("org.hongdun.web."))
                .map(JavaClass::getName)
                .filter(name -> !guarded.contains(name))
                .collect(toCollection(TreeSet::new));
    }

    /** Door methods, written as interface#method(parameter types), to the permissions that open them. */
    Map<String, Set<String>> permissionsByDoorMethod() {
        Map<String, Set<String>> doors = new TreeMap<>();
        beans().forEach(bean -> localInterfaces(bean).stream()
                .map(classes::get)
                .flatMap(door -> door.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .forEach(method -> doors.put(signature(method), opening(bean, method))));
        return doors;
    }

    private static String signature(JavaMethod method) {
        return method.getOwner().getName() + "#" + method.getName()
                + method.getRawParameterTypes().stream().map(JavaClass::getName).collect(joining(",", "(", ")"));
    }

    private static Set<String> opening(JavaClass bean, JavaMethod door) {
        JavaMethod method = bean.getMethod(
                door.getName(),
                door.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new));
        if (says(method, PermitAll.class)) {
            return Set.of(EVERYBODY);
        }
        return namedBy(saysAnything(method) ? method : bean).collect(toCollection(TreeSet::new));
    }

    private static List<String> localInterfaces(JavaClass bean) {
        return bean.isAnnotatedWith(Local.class)
                ? Arrays.stream((JavaClass[]) bean.getAnnotationOfType(Local.class.getName())
                                .get("value")
                                .orElse(new JavaClass[0]))
                        .map(JavaClass::getName)
                        .toList()
                : List.of();
    }

    private Stream<JavaClass> beans() {
        return classes.stream().filter(type -> BEANS.stream().anyMatch(type::isAnnotatedWith));
    }

    private Stream<JavaMethod> methods() {
        return beans().flatMap(bean -> bean.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean isCalledByTheServer(JavaMethod method) {
        return CALLED_BY_THE_SERVER.stream().anyMatch(method::isAnnotatedWith);
    }

    /** What a method says itself counts before what its class says. */
    private static boolean says(JavaMethod method, Class<? extends Annotation> word) {
        return saysAnything(method)
                ? method.isAnnotatedWith(word)
                : method.getOwner().isAnnotatedWith(word);
    }

    private static boolean saysAnything(JavaMethod method) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class).anyMatch(method::isAnnotatedWith);
    }

    private static Stream<String> namedBy(CanBeAnnotated place) {
        Stream<JavaAnnotation<?>> annotations = place instanceof JavaClass type
                ? type.getAnnotations().stream().map(a -> (JavaAnnotation<?>) a)
                : ((JavaMethod) place).getAnnotations().stream().map(a -> (JavaAnnotation<?>) a);
        return annotations
                .filter(annotation -> annotation.getRawType().isEquivalentTo(RolesAllowed.class))
                .flatMap(annotation ->
                        Arrays.stream((String[]) annotation.get("value").orElseThrow()));
    }
}
