/**
 * The only place that knows the BPMN engine. It moves tokens between the nodes of a flow and fires timers; names, persons,
 * opinions and values never reach it, and it runs no expression but the two of {@link FlowQuestions}.
 */
package org.hongdun.platform.approval.engine;
