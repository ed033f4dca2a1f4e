package org.hongdun.platform;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ErrorCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.application.LetIn;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.testing.TestDatabase;

/**
 * The rooms of the platform without a server: their real services over a real database, each call through a door a
 * transaction of its own in the name of somebody, with the permissions he holds; the audit trail keeps what it is told.
 */
public final class PlatformHouse {

    private static final String UNIT = "hongdun-platform";
    private static final Set<Class<?>> NOT_OURS = Set.of(Instance.class, SessionContext.class);

    private final TestDatabase database;
    private final Map<Class<?>, Class<?>> kinds = new HashMap<>();
    private final Map<Class<?>, Object> rooms = new HashMap<>();
    private final Map<Class<?>, List<Class<?>>> many = new HashMap<>();
    private final EntityManager bound = stub(EntityManager.class, this::onBound);
    private final TestClock clock = new TestClock();
    private final List<String> audited = new ArrayList<>();
    private EntityManager entities;
    private String caller;

    public PlatformHouse(TestDatabase database) {
        this.database = database;
        rooms.put(Clock.class, clock);
        rooms.put(AuditTrail.class, stub(AuditTrail.class, (self, method, arguments) -> remember(arguments)));
        rooms.put(SessionContext.class, stub(SessionContext.class, this::onSession));
        rooms.put(LetIn.class, new LetIn() {
            @Override
            public String loginName() {
                return caller;
            }

            @Override
            public Predicate<String> permissions() {
                return permission -> true;
            }
        });
    }

    /** The service behind a door, or a stand-in for it. */
    public PlatformHouse with(Class<?> door, Class<?> service) {
        kinds.put(door, service);
        return this;
    }

    public PlatformHouse having(Class<?> type, Object room) {
        rooms.put(type, room);
        return this;
    }

    /** All beans of that kind there are. */
    public PlatformHouse listening(Class<?> kind, Class<?>... beans) {
        many.put(kind, List.of(beans));
        return this;
    }

    /** Every permission he holds has let him in. */
    private Object onSession(Object self, Method method, Object[] arguments) {
        return method.getName().equals("isCallerInRole") ? Boolean.TRUE : (Principal) () -> caller;
    }

    private Object remember(Object[] told) {
        audited.add(told[0] + " " + told[2] + " " + told[3] + " by " + caller);
        return null;
    }

    /** Event, subject, detail and caller of everything since the last time it was asked. */
    public List<String> audited() {
        List<String> told = List.copyOf(audited);
        audited.clear();
        return told;
    }

    /** Joins whichever transaction there is. */
    public EntityManager entities() {
        return bound;
    }

    public TestClock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Does the work in a transaction of its own. */
    public <T> T ask(Function<EntityManager, T> work) {
        EntityManager outer = entities;
        try {
            return database.ask(UNIT, fresh -> {
                entities = fresh;
                return work.apply(fresh);
            });
        } finally {
            entities = outer;
        }
    }

    public void in(Consumer<EntityManager> work) {
        ask(fresh -> {
            work.accept(fresh);
            return null;
        });
    }

    /** Several calls that are one request of that person. */
    public void request(String login, Runnable calls) {
        caller = login;
        newRequest();
        try {
            calls.run();
        } finally {
            caller = null;
        }
    }

    /** The door as that person finds it: closed where he lacks the permission, a transaction for every call. */
    public <T> T door(Class<T> door, String login) {
        Object service = room(door);
        return stub(door, (self, method, arguments) -> {
            String outer = caller;
            caller = login;
            if (outer == null) {
                newRequest();
            }
            try {
                return ask(fresh -> {
                    expectAllowed(service, method);
                    return call(service, method, arguments);
                });
            } finally {
                caller = outer;
            }
        });
    }

    /** What lasts as long as a request is as if it had just been made. */
    private void newRequest() {
        try {
            for (Object room : rooms.values()) {
                if (room.getClass().isAnnotationPresent(RequestScoped.class)) {
                    for (Field field : room.getClass().getDeclaredFields()) {
                        field.setAccessible(true);
                        field.set(room, null);
                    }
                }
            }
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private void expectAllowed(Object service, Method asked) {
        Method method = Stream.of(service.getClass().getMethods())
                .filter(each -> each.getName().equals(asked.getName())
                        && Arrays.equals(each.getParameterTypes(), asked.getParameterTypes()))
                .findFirst()
                .orElseThrow();
        RolesAllowed allowed = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : service.getClass().getAnnotation(RolesAllowed.class);
        if (Stream.of(allowed.value()).noneMatch(room(CurrentOfficer.class).officer()::may)) {
            throw new EJBAccessException(method.getName());
        }
    }

    /** The one bean of that type, with everything it asks for. */
    public <T> T room(Class<T> type) {
        Object known = rooms.get(type);
        if (known == null) {
            Class<?> kind = kinds.getOrDefault(type, type);
            known = kind == type ? made(type) : room(kind);
            rooms.put(type, known);
        }
        return type.cast(known);
    }

    private Object made(Class<?> type) {
        try {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.isAnnotationPresent(Inject.class)) {
                    constructor.setAccessible(true);
                    return constructor.newInstance(Stream.of(constructor.getParameterTypes())
                            .map(this::room)
                            .toArray());
                }
            }
            Constructor<?> plain = type.getDeclaredConstructor();
            plain.setAccessible(true);
            Object room = plain.newInstance();
            rooms.put(type, room);
            for (Field field : type.getDeclaredFields()) {
                fill(room, field);
            }
            return room;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getName(), broken);
        }
    }

    private void fill(Object room, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(room, bound);
        } else if (field.getType() == Instance.class) {
            Class<?> kind = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            field.set(room, instances(kind));
        } else if (field.isAnnotationPresent(Inject.class) || NOT_OURS.contains(field.getType())) {
            field.set(room, room(field.getType()));
        }
    }

    private Object instances(Class<?> kind) {
        return stub(Instance.class, (self, method, arguments) -> {
            List<Object> beans = new ArrayList<>();
            many.getOrDefault(kind, List.of()).forEach(bean -> beans.add(room(bean)));
            return call(
                    beans,
                    method.getName().equals("stream")
                            ? List.class.getMethod("stream")
                            : List.class.getMethod(method.getName(), method.getParameterTypes()),
                    arguments);
        });
    }

    private Object onBound(Object self, Method method, Object[] arguments) {
        return call(entities, method, arguments);
    }

    private static Object call(Object on, Method method, Object[] arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static <T> T stub(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(PlatformHouse.class.getClassLoader(), new Class<?>[] {type}, answers));
    }

    public static void refused(ErrorCode reason, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).returns(reason, RuleViolation::reason);
    }

    /** Stands still unless it is put forward. */
    public static final class TestClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        public void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Clocks.OFFICIAL_ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
