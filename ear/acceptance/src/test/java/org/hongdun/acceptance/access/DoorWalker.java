package org.hongdun.acceptance.access;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;

/**
 * Deployed beside the application: knocks at every method of every door with empty hands, as whoever has signed in, and
 * answers one line per method, ADMITTED or DENIED. Whatever happens behind a door is rolled back.
 */
@WebServlet("/")
public class DoorWalker extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<Class<?>, Object> NOTHING =
            Map.of(boolean.class, false, int.class, 0, long.class, 0L, double.class, 0.0, char.class, ' ');

    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            Map<String, Object> doors = new TreeMap<>();
            find(new InitialContext(), "java:global", doors);
            PrintWriter answer = response.getWriter();
            for (Map.Entry<String, Object> door : doors.entrySet()) {
                for (Method method : methodsOf(door)) {
                    answer.println(name(door.getKey(), method) + " " + knock(door.getValue(), method));
                }
            }
        } catch (NamingException unexpected) {
            throw new IOException(unexpected);
        }
    }

    private static void find(Context names, String place, Map<String, Object> doors) throws NamingException {
        for (NameClassPair pair : Collections.list(names.list(place))) {
            String name = place + "/" + pair.getName();
            int mark = name.indexOf("!org.hongdun.");
            if (mark >= 0) {
                doors.put(name.substring(mark + 1), names.lookup(name));
            } else if (pair.getClassName().equals(Context.class.getName())) {
                find(names, name, doors);
            }
        }
    }

    /** None for a bean that shows no interface: it is no door. */
    private static List<Method> methodsOf(Map.Entry<String, Object> door) {
        return Arrays.stream(door.getValue().getClass().getInterfaces())
                .filter(type -> type.getName().equals(door.getKey()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .toList();
    }

    private static String name(String door, Method method) {
        return door + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private String knock(Object door, Method method) throws IOException {
        Object[] emptyHands =
                Arrays.stream(method.getParameterTypes()).map(NOTHING::get).toArray();
        try {
            transaction.begin();
            try {
                method.invoke(door, emptyHands);
                return "ADMITTED";
            } catch (InvocationTargetException refused) {
                return refused.getCause() instanceof EJBAccessException ? "DENIED" : "ADMITTED";
            } finally {
                transaction.rollback();
            }
        } catch (Exception unexpected) {
            throw new IOException(method.toString(), unexpected);
        }
    }
}
