package org.hongdun.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.TypedCode;
import org.hongdun.registry.search.IndexState;
import org.hongdun.registry.search.SearchAnswer;
import org.hongdun.registry.search.SubjectSearch;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;

/** Behind search/list.xhtml, where the box of the top bar leads. */
@Named
@RequestScoped
public class SearchBacking {

    private static final int PAGE_SIZE = 20;

    @Inject
    private SubjectSearch search;

    @Inject
    private Notices notices;

    private String question;
    private SearchAnswer answer;

    @PostConstruct
    void ask() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        question = parameters.getOrDefault("q", "").strip();
        if (question.isEmpty()) {
            return;
        }
        try {
            answer = search.find(question, PAGE_SIZE, parameters.get("place"));
        } catch (RuleViolation refused) {
            notices.refused(refused);
        }
    }

    public String getQuestion() {
        return question;
    }

    /** Null if nothing was asked, or the question was refused. */
    public SearchAnswer getAnswer() {
        return answer;
    }

    /** The code that was probably meant when what was typed is none; null if there is nothing to offer. */
    public String getMeant() {
        return TypedCode.offer(question).orElse(null);
    }

    public String getTotal() {
        return Formats.count(answer.total());
    }

    /** Whether there may be more than were counted. */
    public boolean isMore() {
        return !answer.exact();
    }

    public IndexState getState() {
        return search.state();
    }

    public String getFirstUrl() {
        return "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    /** Null on the last page. */
    public String getNextUrl() {
        return answer.next() == null ? null : getFirstUrl() + "&place=" + answer.next();
    }
}
