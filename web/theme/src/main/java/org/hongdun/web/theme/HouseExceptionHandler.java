package org.hongdun.web.theme;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.primefaces.csp.CspException;

/**
 * What a person sees when something goes wrong. A refusal becomes a message and the page keeps its input; a page that
 * cannot be shown becomes an error page with its status; an incident is logged once under a number the person sees too.
 */
class HouseExceptionHandler extends ExceptionHandlerWrapper {

    HouseExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            ExceptionQueuedEventContext event =
                    (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            if (!context.getResponseComplete()) {
                answer(context, meaning(event.getException()), event.getPhaseId());
            }
        }
        getWrapped().handle();
    }

    /** The cause that says what happened, out of the wrappers of Faces, EL and the EJB container. */
    private static Throwable meaning(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof RuleViolation
                    || t instanceof ViewExpiredException
                    || t instanceof CspException
                    || t instanceof EJBAccessException
                    || t instanceof AccessLocalException
                    || t instanceof OptimisticLockException) {
                return t;
            }
            if (t.getClass().getSimpleName().equals("StaleStateException")) {
                return new OptimisticLockException(t);
            }
        }
        return thrown;
    }

    private static void answer(FacesContext context, Throwable cause, PhaseId phase) {
        boolean pageStays = context.isPostback() && phase != PhaseId.RENDER_RESPONSE && context.getViewRoot() != null;
        if (cause instanceof ViewExpiredException || cause instanceof CspException) {
            reopen(context);
        } else if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
            refuse(context, pageStays, 403, "HD-W403", List.of());
        } else if (cause instanceof OptimisticLockException) {
            refuse(context, pageStays, 409, "HD-W409", List.of());
        } else if (cause instanceof RuleViolation refusal) {
            boolean missing = refusal.reason().toString().endsWith("NOT_FOUND");
            refuse(context, pageStays, missing ? 404 : 409, refusal.reason().code(), refusal.details());
        } else {
            fail(context, pageStays, cause);
        }
    }

    private static void refuse(FacesContext context, boolean pageStays, int status, String code, List<?> details) {
        if (pageStays) {
            say(context, code, details);
        } else {
            ErrorPage.describe(context.getExternalContext(), code, details, null);
            show(context, status, null);
        }
    }

    private static void fail(FacesContext context, boolean pageStays, Throwable cause) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String incident = Incidents.record(cause, request.getMethod() + " " + request.getRequestURI());
        if (pageStays) {
            say(context, "HD-W501", List.of(incident));
        } else {
            ErrorPage.describe(context.getExternalContext(), "HD-W500", List.of(), incident);
            show(context, 500, incident);
        }
    }

    private static void say(FacesContext context, String code, List<?> details) {
        String sentence = Texts.error(code, details, context.getViewRoot().getLocale());
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, code, sentence));
        context.validationFailed();
        context.renderResponse();
    }

    private static void reopen(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        String query = ((HttpServletRequest) external.getRequest()).getQueryString();
        String target = Targets.within(
                external.getRequestContextPath(),
                ((HttpServletRequest) external.getRequest()).getRequestURI() + (query == null ? "" : "?" + query));
        redirect(
                context,
                "/error/problem.xhtml?status=440"
                        + (target == null ? "" : "&target=" + URLEncoder.encode(target, StandardCharsets.UTF_8)));
    }

    private static void show(FacesContext context, int status, String incident) {
        ExternalContext external = context.getExternalContext();
        String page = "/error/problem.xhtml?status=" + status + (incident == null ? "" : "&incident=" + incident);
        try {
            if (((HttpServletResponse) external.getResponse()).isCommitted()) {
                leave(external, page);
                context.responseComplete();
            } else if (context.getPartialViewContext().isAjaxRequest()) {
                redirect(context, page);
            } else {
                external.responseSendError(status, null);
                context.responseComplete();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What has been sent of the page names the error page as the next one. */
    private static void leave(ExternalContext external, String page) throws IOException {
        Writer out = external.getResponseOutputWriter();
        out.write("<meta http-equiv=\"refresh\" content=\"0;url="
                + (external.getRequestContextPath() + page).replace("&", "&amp;") + "\"/>");
        out.flush();
    }

    private static void redirect(FacesContext context, String page) {
        try {
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + page);
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }
}
