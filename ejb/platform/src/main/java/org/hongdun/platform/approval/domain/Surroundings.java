package org.hongdun.platform.approval.domain;

import java.util.Optional;
import org.hongdun.platform.approval.FlowFinding;

/** What a check must know of the house around a flow. */
public interface Surroundings {

    /** Whether a legal parameter of that code is in force that is a term. */
    boolean isTerm(String parameter);

    /** Whether somebody can be found under that login name. */
    boolean isPerson(String loginName);

    boolean isRole(String roleCode);

    boolean isUnit(String unitCode);

    /** Whether anybody holds that post. */
    boolean isPost(String post);

    /** What is wrong with the condition of an arrow; empty if it can be decided with the fields of the flow. */
    Optional<FlowFinding> conditionFault(FlowModel model, FlowEdge edge);
}
