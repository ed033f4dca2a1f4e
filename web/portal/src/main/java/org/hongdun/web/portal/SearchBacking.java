package org.hongdun.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.TypedCode;
import org.hongdun.portal.enquiry.PublicEnquiry;
import org.hongdun.portal.enquiry.SubjectRow;
import org.hongdun.web.theme.Formats;

/** Behind search.xhtml. The question stands in the address, so that it can be sent. */
@Named("search")
@RequestScoped
public class SearchBacking {

    private static final int PAGE = 20;
    private static final List<String> SORTS = List.of("name", "established", "state");

    @Inject
    private PublicEnquiry enquiry;

    private String text = "";
    private String sort = "";
    private int page = 1;
    private Slice<SubjectRow> found = new Slice<>(List.of(), 0);

    public void find() {
        page = Math.max(1, Math.min(page, 10_000));
        if (isAsked()) {
            String field = SORTS.contains(sort) ? sort : null;
            found = enquiry.search(question(), new ListQuery((page - 1) * PAGE, PAGE, field, true, Map.of()));
        }
    }

    /** A whole code is looked for however it was written. */
    private String question() {
        return TypedCode.isCode(text) ? TypedCode.plain(text) : text;
    }

    /** The code that was probably meant when what was typed is none; null if there is nothing to offer. */
    public String getMeant() {
        return TypedCode.offer(text).orElse(null);
    }

    /** Whether a whole code was typed that the check character shows to be wrong. */
    public boolean isMistyped() {
        return TypedCode.isCode(text) && TypedCode.meant(text).isEmpty();
    }

    public String getOffer() {
        return PageTexts.say("search.meant", getMeant());
    }

    public String addressOfMeant() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/search.xhtml?text="
                + getMeant();
    }

    public boolean isAsked() {
        return text.strip().length() >= 2;
    }

    public List<SubjectRow> getRows() {
        return found.rows();
    }

    public String getCount() {
        return PageTexts.say("search.count", Formats.count(found.total()));
    }

    public long getPages() {
        return Math.max(1, (found.total() + PAGE - 1) / PAGE);
    }

    public String getPlace() {
        return PageTexts.say("search.place", String.valueOf(page), String.valueOf(getPages()));
    }

    /** The address of another page of the same question. */
    public String address(long toPage) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/search.xhtml?text="
                + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&sort="
                + URLEncoder.encode(sort, StandardCharsets.UTF_8) + "&page=" + toPage;
    }

    /** Look of the chip for a registration state. */
    public String chip(String state) {
        return switch (state) {
            case "1" -> "ok";
            case "7", "8" -> "warn";
            case "2", "3", "5" -> "bad";
            default -> "wait";
        };
    }

    public List<String> getSorts() {
        return SORTS;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? "" : sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
