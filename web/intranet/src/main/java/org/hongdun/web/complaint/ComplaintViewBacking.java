package org.hongdun.web.complaint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hongdun.regulation.complaint.ComplaintState;
import org.hongdun.regulation.complaint.ComplaintView;
import org.hongdun.regulation.complaint.Complaints;
import org.hongdun.web.frame.Units;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.Step;

/** Behind complaint/view.xhtml: one complaint, its way, and what may be done with it now. */
@Named
@ViewScoped
public class ComplaintViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Complaints complaints;

    @Inject
    private Units units;

    @Inject
    private Notices notices;

    private long id;
    private ComplaintView complaint;
    private ComplaintView.Complainant complainant;
    private List<Step> steps;
    private String reason;
    private String unitCode;
    private String note;

    public void load() {
        complaint = complaints.view(id);
        complainant = complaint.complainant();
        steps = steps();
    }

    /** Shows who the complainant is, on this page only, until it is left. */
    public void reveal() {
        complainant = complaints.reveal(id, reason);
        reason = null;
        complaint = complaints.view(id);
        notices.warn("complaint_view.message.warn.revealed");
    }

    public String dispatch() {
        complaints.dispatch(id, complaint.version(), unitCode, note);
        notices.done("complaint_view.message.info.dispatched", complaint.complaintNo(), units.name(unitCode));
        return "/complaint/list.xhtml?faces-redirect=true";
    }

    private List<Step> steps() {
        boolean dispatched = complaint.state() == ComplaintState.DISPATCHED;
        return List.of(
                new Step(Words.word("complaint.step.registered"), day("REGISTERED"), Step.State.DONE),
                new Step(
                        Words.word("complaint.step.dispatched"),
                        day("DISPATCHED"),
                        dispatched ? Step.State.DONE : Step.State.NOW),
                new Step(Words.word("complaint.step.accept"), "", dispatched ? Step.State.NOW : Step.State.AHEAD),
                new Step(Words.word("complaint.step.mediate"), "", Step.State.AHEAD),
                new Step(Words.word("complaint.step.closed"), "", Step.State.AHEAD));
    }

    private String day(String act) {
        Instant at = complaint.steps().stream()
                .filter(step -> step.act().equals(act))
                .map(ComplaintView.Step::at)
                .findFirst()
                .orElse(null);
        String shortTime = Formats.shortTime(at);
        return shortTime.isEmpty() ? "" : shortTime.substring(0, 5);
    }

    /** Branches to choose from when nobody could be found. */
    public Map<String, String> getBranches() {
        return units.getBranchNames();
    }

    public List<String> getBranchCodes() {
        return units.getBranches().stream()
                .filter(unit -> unit.branchCode().isPresent())
                .map(unit -> unit.code())
                .toList();
    }

    public ComplaintView getComplaint() {
        return complaint;
    }

    public ComplaintView.Complainant getComplainant() {
        return complainant;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
