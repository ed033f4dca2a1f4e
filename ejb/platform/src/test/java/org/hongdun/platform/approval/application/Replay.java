package org.hongdun.platform.approval.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.application.Reference.Part;
import org.hongdun.platform.approval.application.Reference.Stay;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalMove;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.MoveKind;

/** Does again, on a reference of its own, what the moves of an item say was done; nothing else is looked at. */
final class Replay {

    private final List<FlowModel> versions;
    private final Reference reference;
    private final Map<ApprovalTask, Part> parts = new IdentityHashMap<>();

    private Replay(List<FlowModel> versions, String initiator) {
        this.versions = versions;
        this.reference = new Reference(versions.get(0), initiator);
    }

    /**
     * @param versions of the flow; the item started on the first, and their places are their ids
     * @throws AssertionError if the moves cannot have happened in that order
     */
    static Reference of(List<FlowModel> versions, String initiator, List<ApprovalMove> moves) {
        Replay replay = new Replay(versions, initiator);
        List<ApprovalMove> inOrder = moves.stream()
                .sorted(Comparator.comparingInt(ApprovalMove::moveNo))
                .toList();
        for (int at = 0; at < inOrder.size(); at++) {
            ApprovalMove move = inOrder.get(at);
            List<String> people = new ArrayList<>(List.of(String.valueOf(move.person())));
            while (at + 1 < inOrder.size() && areOneAct(move, inOrder.get(at + 1))) {
                at++;
                people.add(inOrder.get(at).person());
            }
            if (!replay.happens(move, people)) {
                throw new AssertionError("Move " + move.moveNo() + " " + move.kind() + " on " + move.nodeId() + " by "
                        + move.actor() + " cannot have happened there:\n" + replay.reference.standing());
            }
        }
        return replay.reference;
    }

    /** Signers added together are one move each, and so are those who take over together. */
    private static boolean areOneAct(ApprovalMove one, ApprovalMove next) {
        return (one.kind() == MoveKind.ADDED || one.kind() == MoveKind.HANDED_OVER)
                && next.kind() == one.kind()
                && one.task() == next.task()
                && one.movedAt().equals(next.movedAt());
    }

    private boolean happens(ApprovalMove move, List<String> people) {
        Instant at = move.movedAt();
        String principal = move.onBehalfOf() == null ? move.actor() : move.onBehalfOf();
        Actor actor = new Actor(
                move.actor(),
                move.actor(),
                null,
                null,
                move.onBehalfOf() == null ? Set.of() : Set.of(move.onBehalfOf()));
        return switch (move.kind()) {
            case STARTED -> {
                reference.start(flags(move), at);
                yield true;
            }
            case COMPLETED -> reference.complete(acting(move, principal), actor, move.verdict(), flags(move), at);
            case ANSWERED -> reference.answer(flags(move), at);
            case RETURNED ->
                reference.sendBack(
                        acting(move, principal),
                        actor,
                        move.targetNode(),
                        ApprovalMove.STRAIGHT.equals(move.detail()),
                        at);
            case WITHDRAWN -> reference.withdraw(parts.get(move.task()), actor, at);
            case TRANSFERRED -> reference.transfer(acting(move, principal), actor, move.person(), at);
            case ADDED -> reference.add(acting(move, principal), actor, AddPosition.valueOf(move.detail()), people, at);
            case REMOVED ->
                reference.remove(
                        live(move, part -> part.adder != null && move.person().equals(part.person)), actor, at);
            case CLAIMED -> reference.claim(acting(move, principal), move.actor(), at);
            case RELEASED ->
                move.onBehalfOf() == null
                        ? reference.release(live(move, part -> part.claimed), move.actor(), at)
                        : reference.endClaim(
                                live(
                                        move,
                                        part -> part.claimed
                                                && move.onBehalfOf().equals(part.person)),
                                at);
            case HANDED_OVER -> reference.handOver(acting(move, principal), people, at);
            case LEFT_DESK ->
                reference.leaveDesk(live(move, part -> part.candidates.contains(move.person())), move.person(), at);
            case JUMPED -> reference.jump(move.targetNode(), at);
            case SUSPENDED -> reference.suspend(move.detail() != null, at);
            case RESUMED -> reference.resume(at);
            case TERMINATED -> reference.terminate(at);
            case REVOKED -> reference.revoke(at);
            case TIMED_OUT -> reference.fire(stay(move), move.targetNode(), at);
            case MIGRATED -> reference.migrate(versions.get(Integer.parseInt(move.detail())), at);
        };
    }

    /** What the move left set; the flags are as before if it says nothing. */
    private Set<String> flags(ApprovalMove move) {
        Set<String> set = new TreeSet<>(reference.flags);
        move.values().ifPresent(values -> {
            set.clear();
            values.forEach((name, value) -> {
                if (Boolean.TRUE.equals(value)) {
                    set.add(name);
                }
            });
        });
        return set;
    }

    private Part acting(ApprovalMove move, String person) {
        Part part = live(
                move, each -> person.equals(each.person) || each.person == null && each.candidates.contains(person));
        parts.put(move.task(), part);
        return part;
    }

    private Part live(ApprovalMove move, Predicate<Part> which) {
        return stay(move).live().stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody for move " + move.moveNo() + " " + move.kind()));
    }

    private Stay stay(ApprovalMove move) {
        return reference.open().stream()
                .filter(stay -> stay.node.equals(move.nodeId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No step for move " + move.moveNo() + " " + move.kind()));
    }
}
