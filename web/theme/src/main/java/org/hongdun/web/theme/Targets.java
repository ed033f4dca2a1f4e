package org.hongdun.web.theme;

/** Where to go back to: only ever a page of this application. */
public final class Targets {

    private Targets() {}

    /**
     * @param contextPath the application's context path
     * @param target a path with query, from a request parameter or header
     * @return the target, or null if it leads anywhere but to a page of this application
     */
    public static String within(String contextPath, String target) {
        boolean local = target != null
                && target.startsWith(contextPath + "/")
                && !target.startsWith("//")
                && !target.startsWith(contextPath + "//")
                && target.chars().noneMatch(c -> c < 0x21 || c == '\\' || c == '"' || c == '<' || c > 0x7e)
                && target.length() <= 1000;
        boolean ourOwnDeadEnd = local
                && (target.startsWith(contextPath + "/error/") || target.startsWith(contextPath + "/login.xhtml"));
        return local && !ourOwnDeadEnd ? target : null;
    }
}
