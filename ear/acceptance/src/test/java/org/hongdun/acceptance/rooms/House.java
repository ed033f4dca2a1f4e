package org.hongdun.acceptance.rooms;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hongdun.kernel.Room;

/** The rooms as their own package declarations draw them. */
final class House {

    /** One room. */
    record Plan(String name, String packageName, Set<String> mayKnow, Set<String> doors) {

        boolean isDoor(JavaClass type) {
            return doors.contains(type.getPackageName());
        }

        private String shelfOf(JavaClass type) {
            if (isDoor(type)) {
                return "door";
            }
            String below = type.getPackageName().substring(packageName.length());
            return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
        }
    }

    private final Map<String, Plan> byPackage;

    private House(Map<String, Plan> byPackage) {
        this.byPackage = byPackage;
    }

    static House drawnIn(JavaClasses classes) {
        return new House(classes.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(Room.class))
                .map(type -> plan(type.getPackageName(), type.getAnnotationOfType(Room.class)))
                .collect(toMap(Plan::packageName, plan -> plan)));
    }

    private static Plan plan(String packageName, Room room) {
        return new Plan(room.name(), packageName, Set.of(room.mayKnow()), Set.of(room.doors()));
    }

    boolean hasRoom(String name) {
        return byPackage.values().stream().anyMatch(room -> room.name().equals(name));
    }

    /** The shelf on which the class lies: {@code door}, the name of the package below the room's, or nothing. */
    String shelfOf(JavaClass type) {
        return roomOf(type).map(room -> room.shelfOf(type)).orElse("");
    }

    /** The innermost room around the class. */
    Optional<Plan> roomOf(JavaClass type) {
        String name = type.getPackageName();
        while (!byPackage.containsKey(name)) {
            int end = name.lastIndexOf('.');
            if (end < 0) {
                return Optional.empty();
            }
            name = name.substring(0, end);
        }
        return Optional.of(byPackage.get(name));
    }

    /** The compiled classes of every module of the build, without their tests. */
    static JavaClasses ofAllModules() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPaths(classFolders());
    }

    private static List<Path> classFolders() {
        Path root = Path.of(System.getProperty("basedir", ".")).resolve("../..").normalize();
        try (Stream<Path> folders =
                Files.find(root, 4, (path, is) -> is.isDirectory() && path.endsWith(Path.of("target", "classes")))) {
            return folders.filter(folder -> Files.exists(folder.resolve("../../pom.xml")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
