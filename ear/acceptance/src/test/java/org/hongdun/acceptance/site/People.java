package org.hongdun.acceptance.site;

import java.util.ArrayList;
import java.util.List;
import org.hongdun.server.Side;

/** The people of one test; their windows close with it. */
public final class People implements AutoCloseable {

    /** The password of every demo account. */
    public static final String PASSWORD = "Hongdun-2026";

    private final Chromium chromium;
    private final RunningSite site;
    private final List<Person> people = new ArrayList<>();

    People(Chromium chromium, RunningSite site) {
        this.chromium = chromium;
        this.site = site;
    }

    /** Somebody before the front page of a side, not signed in, at 1366x768. */
    public Person visitor(Side side) {
        return visitor(side, 1366, 768);
    }

    /** Somebody with a window of a given size in CSS pixels. */
    public Person visitor(Side side, int width, int height) {
        Person person = new Person(chromium.browser(), site.url(side), width, height);
        people.add(person);
        return person;
    }

    /** An officer signed in to the intranet. */
    public Person officer(String loginName) {
        Person officer = visitor(Side.INTRANET);
        officer.signIn(loginName, PASSWORD);
        return officer;
    }

    /** An enterprise signed in to the portal; its login name is its credit code. */
    public Person enterprise(String creditCode) {
        Person enterprise = visitor(Side.PORTAL);
        enterprise.signIn(creditCode, PASSWORD);
        return enterprise;
    }

    void photograph(String name) {
        for (int i = 0; i < people.size(); i++) {
            people.get(i).photograph(RunningSite.target().resolve("screenshots/" + name + "-" + (i + 1) + ".png"));
        }
    }

    @Override
    public void close() {
        people.forEach(Person::close);
    }
}
