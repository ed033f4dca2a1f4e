package org.hongdun.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongdun.platform.access.Colleagues;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.ItemReading;
import org.hongdun.platform.approval.ItemView;
import org.hongdun.platform.approval.ReturnTarget;
import org.hongdun.platform.approval.TaskDesk;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.web.theme.Notices;

/** Behind work/item.xhtml: one item, and what the officer does with his task on the version he sees. */
@Named
@ViewScoped
public class ItemBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int COLLEAGUES = 20;

    /** What the officer can do with his task. */
    public enum Act {
        COMPLETE,
        RETURN,
        TRANSFER,
        ADD,
        CIRCULATE
    }

    @Inject
    private ItemReading reading;

    @Inject
    private TaskDesk desk;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Notices notices;

    private long id;
    private ItemView item;
    private ItemView.MyTask task;
    private List<ReturnTarget> targets = List.of();
    private final Map<String, Object> values = new HashMap<>();
    private Act act = Act.COMPLETE;
    private Verdict verdict = Verdict.AGREE;
    private String words;
    private String target;
    private boolean straightBack;
    private AddPosition position = AddPosition.BEFORE;
    private List<String> people = new ArrayList<>();

    public void load() {
        item = reading.view(id);
        task = item.mine().stream().findFirst().orElse(null);
        item.fields().forEach(field -> values.put(field.name(), field.value()));
        item.readings().stream()
                .filter(read -> read.mine() && read.readAt() == null)
                .forEach(read -> desk.read(read.readingId(), null));
        if (task != null && !task.claimable()) {
            desk.opened(task.taskId());
            targets = task.returnable() ? desk.returnTargets(task.taskId()) : List.of();
        }
    }

    public String perform() {
        long seen = item.state().version();
        switch (act) {
            case COMPLETE ->
                desk.complete(
                        task.taskId(),
                        seen,
                        new Decision(verdict, words, written(), task.chooses() ? logins() : List.of()));
            case RETURN -> desk.sendBack(task.taskId(), seen, target, words, straightBack);
            case TRANSFER -> desk.transfer(task.taskId(), seen, people.isEmpty() ? null : logins().get(0), words);
            case ADD -> desk.addSigners(task.taskId(), seen, position, logins(), words);
            case CIRCULATE -> desk.circulate(id, logins());
        }
        notices.done("item.done." + act, item.state().itemNo());
        return act == Act.ADD || act == Act.CIRCULATE ? again() : "/work/list.xhtml?faces-redirect=true";
    }

    private Map<String, Object> written() {
        return item.fields().stream()
                .filter(field -> field.writable() && values.get(field.name()) != null)
                .collect(Collectors.toMap(field -> field.name(), field -> values.get(field.name())));
    }

    public String claim() {
        desk.claim(task.taskId(), item.state().version());
        return again();
    }

    public String release() {
        desk.release(task.taskId(), item.state().version());
        notices.done("item.done.RELEASE", item.state().itemNo());
        return again();
    }

    public String withdraw() {
        desk.withdraw(item.withdrawableTask(), item.state().version(), words);
        notices.done("item.done.WITHDRAW", item.state().itemNo());
        return again();
    }

    public String removeSigner(long addedTaskId) {
        desk.removeSigner(addedTaskId, item.state().version(), words);
        notices.done("item.done.REMOVE", item.state().itemNo());
        return again();
    }

    public String urge() {
        desk.urge(id, words);
        notices.done("item.done.URGE", item.state().itemNo());
        return again();
    }

    public String revoke() {
        desk.revoke(id, item.state().version(), words);
        notices.done("item.done.REVOKE", item.state().itemNo());
        return again();
    }

    private String again() {
        return "/work/item.xhtml?faces-redirect=true&id=" + id;
    }

    /** Persons for the picker, each ending with his login name in brackets. */
    public List<String> find(String text) {
        return ColleagueText.all(colleagues.find(text, COLLEAGUES));
    }

    private List<String> logins() {
        return people.stream().map(ColleagueText::login).toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ItemView getItem() {
        return item;
    }

    public ItemView.MyTask getTask() {
        return task;
    }

    public List<Act> getActs() {
        List<Act> acts = new ArrayList<>(List.of(Act.COMPLETE, Act.TRANSFER, Act.ADD, Act.CIRCULATE));
        if (!targets.isEmpty()) {
            acts.add(1, Act.RETURN);
        }
        return acts;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public AddPosition[] getPositions() {
        return AddPosition.values();
    }

    public List<ReturnTarget> getTargets() {
        return targets;
    }

    /** Whether the chosen target allows coming straight back. */
    public boolean isStraightBackOffered() {
        return targets.stream().anyMatch(one -> one.nodeId().equals(target) && one.straightBack());
    }

    /** Whether persons are asked for. */
    public boolean isPeopleAsked() {
        return act == Act.TRANSFER || act == Act.ADD || act == Act.CIRCULATE || act == Act.COMPLETE && task.chooses();
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public Act getAct() {
        return act;
    }

    public void setAct(Act act) {
        this.act = act;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public boolean isStraightBack() {
        return straightBack;
    }

    public void setStraightBack(boolean straightBack) {
        this.straightBack = straightBack;
    }

    public AddPosition getPosition() {
        return position;
    }

    public void setPosition(AddPosition position) {
        this.position = position;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people == null ? new ArrayList<>() : people;
    }
}
