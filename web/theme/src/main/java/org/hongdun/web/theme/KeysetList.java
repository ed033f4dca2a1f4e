package org.hongdun.web.theme;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.hongdun.kernel.KeysetPage;
import org.hongdun.kernel.KeysetQuery;

/**
 * A list that is turned by place: the last page of a million rows costs what the first one does. Filters, order and place stand
 * in the page's address; every link is a plain one.
 */
public class KeysetList<T> implements TurnedList<T>, Serializable {

    private static final long serialVersionUID = 1L;

    /** The door's method. */
    @FunctionalInterface
    public interface Door<T> extends Serializable {
        KeysetPage<T> page(KeysetQuery query);
    }

    private final Door<T> door;
    private final Map<String, String> filters = new LinkedHashMap<>();
    private final KeysetQuery query;
    private transient KeysetPage<T> answer;

    /** @param filterNames the filters the list knows; each may stand in the page's address */
    public KeysetList(Door<T> door, String... filterNames) {
        this.door = door;
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        for (String name : filterNames) {
            String given = parameters.get(name);
            filters.put(name, given == null || given.length() > 100 ? "" : given.strip());
        }
        String rows = parameters.get("rows");
        String sort = parameters.get("sort");
        boolean sorted = sort != null && sort.matches("-?[A-Za-z]{1,40}");
        boolean ascending = !sorted || !sort.startsWith("-");
        query = new KeysetQuery(
                rows != null && rows.matches("20|50|100") ? Integer.parseInt(rows) : 20,
                !sorted ? null : ascending ? sort : sort.substring(1),
                ascending,
                filters,
                parameters.get("place"),
                "true".equals(parameters.get("back")));
    }

    private KeysetPage<T> page() {
        if (answer == null) {
            answer = door.page(query);
        }
        return answer;
    }

    @Override
    public List<T> shown() {
        return page().rows();
    }

    /** The question as it stands. */
    public KeysetQuery query() {
        return query;
    }

    @Override
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    @Override
    public boolean isFiltered() {
        return filters.values().stream().anyMatch(text -> !text.isEmpty());
    }

    @Override
    public String firstPage() {
        return firstUrl().substring(1);
    }

    @Override
    public String place() {
        return "";
    }

    @Override
    public int pageSize() {
        return query.pageSize();
    }

    @Override
    public String sorting(String field) {
        return !field.equals(query.sortField()) ? "" : query.ascending() ? "up" : "down";
    }

    @Override
    public String sortUrl(String field) {
        return url((sorting(field).equals("up") ? "-" : "") + field, null, false);
    }

    @Override
    public String sizeUrl(int rows) {
        return url(sort(), null, false, rows);
    }

    @Override
    public String firstUrl() {
        return url(sort(), null, false);
    }

    @Override
    public String previousUrl() {
        return page().before() == null ? null : url(sort(), page().before(), true);
    }

    @Override
    public String nextUrl() {
        return page().after() == null ? null : url(sort(), page().after(), false);
    }

    @Override
    public String lastUrl() {
        return url(sort(), null, true);
    }

    @Override
    public String standing() {
        return null;
    }

    private String sort() {
        return query.sortField() == null ? "" : (query.ascending() ? "" : "-") + query.sortField();
    }

    @Override
    public String exportUrl(String format) {
        return url(sort(), null, false) + "&export=" + format;
    }

    private String url(String sort, String place, boolean back) {
        return url(sort, place, back, query.pageSize());
    }

    private String url(String sort, String place, boolean back, int rows) {
        StringJoiner url = new StringJoiner("&", "?", "");
        filters.forEach((name, text) -> {
            if (!text.isEmpty()) {
                url.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
            }
        });
        if (!sort.isEmpty()) {
            url.add("sort=" + sort);
        }
        url.add("rows=" + rows);
        if (place != null) {
            url.add("place=" + place);
        }
        if (back) {
            url.add("back=true");
        }
        return url.toString();
    }
}
