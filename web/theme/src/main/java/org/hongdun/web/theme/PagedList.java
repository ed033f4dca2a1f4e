package org.hongdun.web.theme;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A list that is sorted, filtered and paged in the database by a door. Filters, order and page stand in the page's
 * address: the list reads them when it opens and writes them back as the person turns pages.
 */
public class PagedList<T> extends LazyDataModel<T> implements TurnedList<T> {

    private static final long serialVersionUID = 1L;

    /** The door's list method. */
    @FunctionalInterface
    public interface Door<T> extends Serializable {
        Slice<T> list(ListQuery query);
    }

    private final Door<T> door;
    private final Map<String, String> filters = new LinkedHashMap<>();
    private final Map<String, String> place = new LinkedHashMap<>();
    private int first;
    private int rows = 20;
    private String sortField;
    private boolean ascending = true;
    private transient ListQuery answered;
    private transient Slice<T> answer;
    private long total = -1;

    /**
     * @param door the door's list method
     * @param filterNames the filters the list knows; each may stand in the page's address
     */
    public PagedList(Door<T> door, String... filterNames) {
        this.door = door;
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        for (String name : filterNames) {
            String given = parameters.get(name);
            filters.put(name, given == null || given.length() > 100 ? "" : given.strip());
        }
        first = number(parameters.get("first"), 0);
        int wanted = number(parameters.get("rows"), 20);
        rows = PAGE_SIZES.contains(wanted) ? wanted : 20;
        String sort = parameters.get("sort");
        if (sort != null && sort.matches("-?[A-Za-z]{1,40}")) {
            ascending = !sort.startsWith("-");
            sortField = ascending ? sort : sort.substring(1);
        }
    }

    /** What of the page's address is no filter but says which list it is, such as its view; it stays in the address. */
    public PagedList<T> at(String name, Object value) {
        place.put(name, String.valueOf(value));
        return this;
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    /** Reads the page that is about to be shown when the length is not known yet; {@link #load} then finds it there. */
    @Override
    public int count(Map<String, FilterMeta> unused) {
        if (total < 0) {
            read();
        }
        return (int) total;
    }

    private void read() {
        answered = query();
        answer = door.list(answered);
        total = answer.total();
    }

    @Override
    public List<T> load(int from, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> unused) {
        first = from;
        rows = size;
        SortMeta sort = sortBy.values().stream()
                .filter(s -> s.getOrder() != SortOrder.UNSORTED)
                .findFirst()
                .orElse(null);
        sortField = sort == null ? null : sort.getField();
        ascending = sort == null || sort.getOrder() != SortOrder.DESCENDING;
        Slice<T> slice = query().equals(answered) ? answer : door.list(query());
        refresh();
        total = slice.total();
        setRowCount((int) total);
        if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("listQuery", address());
        }
        return slice.rows();
    }

    /** Forgets what was read, so that the next rendering asks the door again. */
    public void refresh() {
        answered = null;
        answer = null;
        total = -1;
    }

    /** The question as it stands: what an export asks too, page by page. */
    public ListQuery query() {
        return new ListQuery(first, rows, sortField, ascending, filters);
    }

    /** The query part of this page's address, without the question mark. */
    public String address() {
        return address(first);
    }

    @Override
    public String firstPage() {
        return address(0);
    }

    @Override
    public String place() {
        StringJoiner address = new StringJoiner("&");
        add(place, address);
        return address.toString();
    }

    private String address(int from) {
        return address(sort(), from, rows);
    }

    private String sort() {
        return sortField == null ? "" : (ascending ? "" : "-") + sortField;
    }

    private String address(String sort, int from, int size) {
        StringJoiner address = new StringJoiner("&");
        add(place, address);
        add(filters, address);
        if (!sort.isEmpty()) {
            address.add("sort=" + sort);
        }
        if (from > 0) {
            address.add("first=" + from);
        }
        if (size != 20) {
            address.add("rows=" + size);
        }
        return address.toString();
    }

    @Override
    public List<T> shown() {
        if (!query().equals(answered)) {
            read();
        }
        if (first > last()) {
            first = last();
            read();
        }
        return answer.rows();
    }

    @Override
    public String sorting(String field) {
        return !field.equals(sortField) ? "" : ascending ? "up" : "down";
    }

    @Override
    public String sortUrl(String field) {
        return "?" + address((sorting(field).equals("up") ? "-" : "") + field, 0, rows);
    }

    @Override
    public int pageSize() {
        return rows;
    }

    @Override
    public String sizeUrl(int size) {
        return "?" + address(sort(), 0, size);
    }

    @Override
    public String firstUrl() {
        return "?" + address(0);
    }

    @Override
    public String previousUrl() {
        return first == 0 ? null : "?" + address(Math.max(0, first - rows));
    }

    @Override
    public String nextUrl() {
        return first + rows >= getTotal() ? null : "?" + address(first + rows);
    }

    @Override
    public String lastUrl() {
        return "?" + address(last());
    }

    private int last() {
        return (int) ((getTotal() - 1) / rows * rows);
    }

    @Override
    public String standing() {
        return Formats.fmt3(
                Part.words(FacesContext.getCurrentInstance()).getString("turner.standing"),
                Formats.count(getTotal()),
                Formats.count(Math.min(getTotal(), first + 1L)),
                Formats.count(Math.min(getTotal(), first + (long) rows)));
    }

    private static void add(Map<String, String> values, StringJoiner address) {
        values.forEach((name, text) -> {
            if (!text.isEmpty()) {
                address.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
            }
        });
    }

    @Override
    public String exportUrl(String format) {
        String address = address();
        return "?" + (address.isEmpty() ? "" : address + "&") + "export=" + format;
    }

    @Override
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    @Override
    public boolean isFiltered() {
        return filters.values().stream().anyMatch(text -> !text.isEmpty());
    }

    public int getFirst() {
        return first;
    }

    public int getRows() {
        return rows;
    }

    /** The order the list opens with, as PrimeFaces wants it; null for the list's own. */
    public SortMeta getSorting() {
        return sortField == null
                ? null
                : SortMeta.builder()
                        .field(sortField)
                        .order(ascending ? SortOrder.ASCENDING : SortOrder.DESCENDING)
                        .build();
    }

    /** Rows of the whole list under the filter. */
    public long getTotal() {
        return count(Map.of());
    }
}
