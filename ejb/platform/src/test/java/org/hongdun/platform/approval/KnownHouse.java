package org.hongdun.platform.approval;

import java.util.Optional;
import java.util.Set;
import org.hongdun.platform.approval.condition.Conditions;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.Surroundings;

/** A small house for checks: one person, one role, one unit, one post, one term; real conditions. */
public class KnownHouse implements Surroundings {

    @Override
    public boolean isTerm(String parameter) {
        return Set.of("INSP.PREREVIEW").contains(parameter);
    }

    @Override
    public boolean isPerson(String loginName) {
        return loginName.equals("zhang");
    }

    @Override
    public boolean isRole(String roleCode) {
        return roleCode.equals("INSPECTION_REVIEWER");
    }

    @Override
    public boolean isUnit(String unitCode) {
        return unitCode.equals("440106");
    }

    @Override
    public boolean isPost(String post) {
        return post.equals("审查员");
    }

    @Override
    public Optional<FlowFinding> conditionFault(FlowModel model, FlowEdge edge) {
        return Conditions.fault(model, edge);
    }
}
